package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Act;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Span;

/** Which attribution stands in the content of which, and which of the inner ones are worth a line of their own. */
final class Nesting {

    private static final Set<String> SPEAKER_ITSELF =
            Set.of("i", "we", "you", "me", "us", "my", "our", "i\u2019", "anyone");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private static final Pattern UNNAMED =
            Pattern.compile("\\bnot (?:to )?be (?:further )?(?:named|identified|quoted)");

    /** The characters of the longest clause that only says how the source speaks. */
    private static final int LONGEST_CONDITION = 120;

    private Nesting() {}

    /**
     * An attribution and the one around it.
     *
     * @param within the place of the one around it in the list; empty if it stands in the reporter's own words
     */
    record Nested(Attribution attribution, Optional<Integer> within) {}

    /** The attributions in the order of their cues, each with the one around it. */
    static List<Nested> of(List<Attribution> attributions, String text, Quotations quotations) {
        List<Attribution> said =
                attributions.stream().filter(each -> !isCondition(each, text)).toList();
        List<Attribution> parted = parted(distinct(said), text);
        List<Optional<Integer>> outer = around(parted);
        List<Attribution> kept = new ArrayList<>();
        for (int i = 0; i < parted.size(); i++) {
            Attribution each = parted.get(i);
            boolean inner = outer.get(i).isPresent();
            if ((!inner || isWorthIt(each, text, quotations)) && !isOwnVoice(each, text, quotations)) {
                kept.add(each);
            }
        }
        List<Optional<Integer>> within = around(kept);
        List<Nested> nested = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            nested.add(new Nested(kept.get(i), within.get(i)));
        }
        return nested;
    }

    /** For each statement what those say that stand in its content. */
    static List<List<Span>> inside(List<Nested> nested) {
        List<List<Span>> inside = new ArrayList<>();
        nested.forEach(each -> inside.add(new ArrayList<>()));
        for (Nested each : nested) {
            each.within()
                    .ifPresent(
                            outer -> inside.get(outer).addAll(each.attribution().content()));
        }
        return inside;
    }

    private static List<Attribution> distinct(List<Attribution> attributions) {
        List<Attribution> sorted = attributions.stream()
                .sorted(Comparator.comparing((Attribution each) -> each.cue().get(0))
                        .thenComparing(each -> -each.cue().size())
                        .thenComparing(each -> -each.contentLength()))
                .toList();
        List<Attribution> distinct = new ArrayList<>();
        for (Attribution each : sorted) {
            boolean repeated = !distinct.isEmpty()
                    && distinct.get(distinct.size() - 1)
                            .cue()
                            .get(0)
                            .overlaps(each.cue().get(0));
            if (!repeated) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    /**
     * Where each of two says the other ("A asked B to go, X said"), the later one stands apart from the sentence: the
     * earlier one's content ends before it.
     */
    private static List<Attribution> parted(List<Attribution> attributions, String text) {
        List<Attribution> parted = new ArrayList<>(attributions);
        for (int i = 0; i < parted.size(); i++) {
            for (int k = i + 1;
                    k < parted.size()
                            && parted.get(k).sentence() == parted.get(i).sentence();
                    k++) {
                Attribution first = parted.get(i);
                Attribution second = parted.get(k);
                if (first.says(second.cue().get(0)) && second.says(first.cue().get(0))) {
                    int border = second.source().map(Span::start).orElse(Integer.MAX_VALUE);
                    int end = Math.min(border, second.cue().get(0).start());
                    parted.set(i, first.withContent(before(first.content(), end, text)));
                }
            }
        }
        return parted;
    }

    private static List<Span> before(List<Span> content, int border, String text) {
        List<Span> kept = new ArrayList<>();
        for (Span span : content) {
            int end = Math.min(span.end(), border);
            while (end > span.start()
                    && end < span.end()
                    && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
                end--;
            }
            if (end > span.start()) {
                kept.add(new Span(span.start(), end));
            }
        }
        return kept.isEmpty() ? content : kept;
    }

    /** For each attribution the place of the smallest one whose content holds its cue; one sweep over the text. */
    private static List<Optional<Integer>> around(List<Attribution> attributions) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            for (Span span : attributions.get(i).content()) {
                pieces.add(new Piece(span, i));
            }
        }
        pieces.sort(Comparator.comparing(Piece::span).thenComparing(Piece::owner));
        List<Optional<Integer>> around = new ArrayList<>();
        List<Piece> open = new ArrayList<>();
        int next = 0;
        for (Attribution inner : attributions) {
            Span cue = inner.cue().get(0);
            while (next < pieces.size() && pieces.get(next).span().start() <= cue.start()) {
                open.add(pieces.get(next++));
            }
            open.removeIf(piece -> piece.span().end() <= cue.start());
            around.add(open.stream()
                    .filter(piece -> piece.span().covers(cue) && holds(attributions.get(piece.owner()), inner))
                    .map(Piece::owner)
                    .min(Comparator.comparing(
                                    (Integer owner) -> attributions.get(owner).contentLength())
                            .thenComparing(owner -> owner)));
        }
        return around;
    }

    /** A stretch of the content of the attribution at a place. */
    private record Piece(Span span, int owner) {}

    private static boolean holds(Attribution outer, Attribution inner) {
        return outer != inner && (!inner.says(outer.cue().get(0)) || outer.contentLength() > inner.contentLength());
    }

    /** In another's content only what somebody named is said to have said is kept. */
    private static boolean isWorthIt(Attribution inner, String text, Quotations quotations) {
        boolean quoted = quotations.at(inner.cue().get(0).start()).isPresent();
        String source = inner.source().map(span -> span.in(text)).orElse("").toLowerCase(Locale.ROOT);
        return inner.speech()
                && inner.source().isPresent()
                && !isSpeaker(inner, text)
                && !RELATIVES.contains(source)
                && !inner.cue().get(0).in(text).startsWith("to ")
                && (isClause(inner) || !quoted && isAct(inner, source, text));
    }

    private static boolean isClause(Attribution each) {
        String rule = rule(each.derivation());
        return rule.endsWith("clause")
                || rule.endsWith("quote")
                || rule.endsWith("-that")
                || rule.endsWith("-as")
                || rule.endsWith("-to") && rule.startsWith("phrase")
                || rule.endsWith("-relayed");
    }

    /** Whether what is no clause is said all the same: "asked for clarity", but not "they had talked about it". */
    private static boolean isAct(Attribution each, String source, String text) {
        String cue = each.cue().get(0).in(text);
        boolean idle = each.act() == Act.ASSERT || each.act() == Act.AGREE;
        boolean own = PRONOUNS.contains(source) && !rule(each.derivation()).startsWith("noun");
        boolean undone = each.negated() && each.act() != Act.CONFIRM && each.act() != Act.DENY;
        return !idle && !own && !undone && !cue.endsWith("ing");
    }

    /** "who asked not to be named", "on condition of anonymity": how the source speaks, and nothing said about the world. */
    private static boolean isCondition(Attribution each, String text) {
        return each.content().stream()
                .map(span -> span.in(text).toLowerCase(Locale.ROOT))
                .anyMatch(content -> content.length() < LONGEST_CONDITION
                        && (content.contains("anonym")
                                || UNNAMED.matcher(content).find()));
    }

    /** The rule that found the cue; what joined it with a learned tagger's spans stands before it. */
    private static String rule(Derivation derivation) {
        return derivation.from().isEmpty()
                ? derivation.rule()
                : rule(derivation.from().get(0));
    }

    private static boolean isSpeaker(Attribution inner, String text) {
        String source = inner.source().map(span -> span.in(text)).orElse("").toLowerCase(Locale.ROOT);
        return SPEAKER_ITSELF.contains(source);
    }

    /** What the speaker of a quotation says of himself ("I think") is his statement already. */
    private static boolean isOwnVoice(Attribution each, String text, Quotations quotations) {
        boolean quoted = quotations.at(each.cue().get(0).start()).isPresent();
        return quoted && (isSpeaker(each, text) || each.source().isEmpty() || !each.speech());
    }
}
