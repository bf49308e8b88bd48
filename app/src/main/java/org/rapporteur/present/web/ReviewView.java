package org.rapporteur.present.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.record.ReviewItem;

/**
 * The review queue as its page shows it.
 *
 * @param item what is to be judged now
 * @param at its place in the queue, from 0
 * @param size how many things are in the queue
 * @param by who judges
 * @param token what the forms carry
 * @param latest what was judged last
 * @param states how many judgements are applied, waiting, idle, undone
 */
public record ReviewView(
        Optional<ReviewItem> item,
        int at,
        int size,
        String by,
        String token,
        List<Judged> latest,
        Map<String, Long> states) {

    /** One judgement in the list of the latest; when it was made, in the time of Greenwich. */
    public record Judged(String id, String at, String kind, String what, String by, String state, String why) {}

    public ReviewView {
        latest = List.copyOf(latest);
    }
}
