package org.rapporteur.ingest.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/**
 * A named pattern for a stretch of a report, with words that it must and must not match.
 *
 * @param reach which stretch of a block the pattern is held against
 * @param groups the names of the pattern's groups
 * @param matches words that it must match
 * @param misses words that it must not match
 */
record Rule(String name, Reach reach, Pattern pattern, Set<String> groups, List<String> matches, List<String> misses) {

    /** Which stretch of a block a pattern is held against; the limits keep the time linear in the text. */
    enum Reach {
        OPENS,
        WHOLE,
        ENDS,
        HOLDS
    }

    private static final int MAX_OPENING_CHARS = 400;
    private static final int MAX_WHOLE_CHARS = 700;
    private static final int MAX_ENDING_CHARS = 300;

    Rule {
        groups = Set.copyOf(groups);
        matches = List.copyOf(matches);
        misses = List.copyOf(misses);
    }

    /** Where the pattern matches the block of a view. */
    Optional<Found> find(CharSequence view, Span block) {
        Matcher matcher = pattern.matcher(view).useTransparentBounds(true);
        boolean found = switch (reach) {
            case OPENS ->
                matcher.region(block.start(), Math.min(block.end(), block.start() + MAX_OPENING_CHARS))
                        .lookingAt();
            case WHOLE ->
                block.length() <= MAX_WHOLE_CHARS
                        && matcher.region(block.start(), block.end()).matches();
            case ENDS ->
                matcher.region(Math.max(block.start(), block.end() - MAX_ENDING_CHARS), block.end())
                        .find();
            case HOLDS -> matcher.region(block.start(), block.end()).find();
        };
        return found ? Optional.of(found(matcher)) : Optional.empty();
    }

    private Found found(Matcher matcher) {
        Map<String, Span> named = new TreeMap<>();
        for (String group : groups) {
            if (matcher.start(group) >= 0) {
                named.put(group, new Span(matcher.start(group), matcher.end(group)));
            }
        }
        return new Found(name, new Span(matcher.start(), matcher.end()), Map.copyOf(named));
    }

    /**
     * One match of a rule.
     *
     * @param groups where the pattern's named groups stand
     */
    record Found(String rule, Span span, Map<String, Span> groups) {

        /** Where the group stands, if it took part in the match. */
        Optional<Span> group(String name) {
            return Optional.ofNullable(groups.get(name));
        }
    }
}
