package org.rapporteur.record;

import java.util.Optional;

/**
 * The passage of a row behind a claim or a disagreement; offsets in code points.
 *
 * @param owner the claim or the disagreement
 * @param side which side of a disagreement it is on, from 0
 * @param id the row
 * @param type its register
 * @param who whom it is attributed to, or who acts
 * @param tag its act, status or bound
 */
public record MemberPassage(
        String owner,
        int side,
        String id,
        String type,
        String report,
        int start,
        String words,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published,
        Optional<String> who,
        Optional<String> tag) {}
