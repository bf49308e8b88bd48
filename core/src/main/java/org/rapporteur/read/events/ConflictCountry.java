package org.rapporteur.read.events;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;

/**
 * The country that a report says is at war with itself: "the conflict in Mali", "a peace conference on Mali", "the Malian
 * opposition". Its opposition and rebels are meant where the report says no more than "the opposition".
 */
final class ConflictCountry {

    /** How much of the text on either side of a name is looked at, in characters. */
    private static final int WINDOW = 40;

    private static final Pattern BEFORE = Pattern.compile(
            "\\b(war|conflict|peace (conference|talks|plan|deal)|uprising|revolt|rebellion|violence|bloodshed|fighting"
                    + "|crisis|unrest|resolution|killed|transition( plan)?)( set up)?,? (in|on|for|across|over) (the )?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER = Pattern.compile(
            "^(['’]s)? (armed |main |political )?(opposition|rebels?|insurgents|uprising|revolt|civil war|conflict|parties)\\b",
            Pattern.CASE_INSENSITIVE);

    private ConflictCountry() {}

    /** The country of which the report says so most often; empty if two are level or none is. */
    static Optional<String> of(Mentions mentions, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Mention mention : mentions.all()) {
            Entity entity = mentions.entity(mention);
            boolean state = entity.kind() == EntityKind.STATE && mention.form() == MentionForm.NAMED;
            if (state && isOfConflict(mention.span(), text)) {
                entity.country().ifPresent(code -> counts.merge(code, 1, Integer::sum));
            }
        }
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        List<String> first = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private static boolean isOfConflict(Span name, String text) {
        String before = text.substring(Math.max(0, name.start() - WINDOW), name.start());
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + WINDOW));
        return BEFORE.matcher(before.replace('\n', ' ')).find()
                || AFTER.matcher(after.replace('\n', ' ')).find();
    }
}
