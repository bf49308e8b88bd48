package org.rapporteur.read.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.places.KnownPlace;
import org.rapporteur.read.places.PlaceKind;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceUse;

/**
 * Weighs the places of a report as the one where its incident happened, and so tells it from the dateline, from where
 * people live, were treated or tried, and from places merely mentioned. The weights were set by hand.
 */
final class IncidentPlaces {

    private static final int OPENING_SENTENCES = 4;
    private static final int NEAR = 6;
    /** What a further mention adds: a share of its weight. */
    private static final double REPEATED = 0.3;

    /** What all further mentions add at most: the place of another story may be named more often. */
    private static final double MOST_REPEATED = 1.5;

    private final Analysis analysis;
    private final Cues cues;

    IncidentPlaces(Analysis analysis, Cues cues) {
        this.analysis = analysis;
        this.cues = cues;
    }

    private record Weighed(PlaceMention mention, double weight, String why) {}

    /** The places, the likeliest first: cities before what holds them. */
    List<IncidentPlace> rank(List<PlaceMention> mentions) {
        Map<String, List<Weighed>> byPlace = new LinkedHashMap<>();
        for (PlaceMention mention : mentions) {
            if (mention.use() != PlaceUse.QUALIFIER && mention.use() != PlaceUse.GOVERNMENT) {
                byPlace.computeIfAbsent(key(mention), key -> new ArrayList<>()).add(weigh(mention));
            }
        }
        return byPlace.values().stream()
                .map(IncidentPlaces::together)
                .sorted(Comparator.comparingDouble(IncidentPlace::score)
                        .reversed()
                        .thenComparing(place -> place.mentions().get(0).span()))
                .toList();
    }

    private static String key(PlaceMention mention) {
        return mention.best().map(KnownPlace::name).orElse(mention.text()).toLowerCase(Locale.ROOT);
    }

    private static IncidentPlace together(List<Weighed> weighed) {
        List<Weighed> ordered = weighed.stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .toList();
        double repeated = ordered.stream()
                .skip(1)
                .mapToDouble(further -> REPEATED * Math.max(0, further.weight()))
                .sum();
        double score = ordered.get(0).weight() + Math.min(MOST_REPEATED, repeated);
        return new IncidentPlace(
                ordered.stream().map(Weighed::mention).toList(),
                score,
                ordered.get(0).why());
    }

    private Weighed weigh(PlaceMention mention) {
        Sum sum = new Sum();
        sum.add(mention.use().word(), use(mention.use()));
        sum.add(mention.precision().word(), fineness(mention.precision()));
        analysis.sentenceAt(mention.span().start()).ifPresent(sentence -> inSentence(sentence, mention, sum));
        return new Weighed(mention, sum.total, sum.terms.toString());
    }

    private static double use(PlaceUse use) {
        return switch (use) {
            case PLACE -> 1;
            case DATELINE -> 1;
            case PART_OF_NAME -> 0.6;
            case QUALIFIER, GOVERNMENT -> 0;
        };
    }

    private static double fineness(PlacePrecision precision) {
        return switch (precision) {
            case CITY -> 0;
            case EXACT -> -2.5;
            case UNKNOWN -> -1.6;
            case REGION -> -3;
            case COUNTRY, AREA -> -5;
        };
    }

    private void inSentence(Sentence sentence, PlaceMention mention, Sum sum) {
        int first = sentence.tokenAt(mention.span().start()).orElse(0);
        int end = sentence.tokenAt(mention.span().end()).orElse(sentence.size());
        sum.add("title", analysis.partOf(sentence) == PartKind.TITLE ? 0.7 : 0);
        sum.add("opening", sentence.index() < OPENING_SENTENCES ? 0.7 : -0.03 * Math.min(25, sentence.index()));
        sum.add("happening", cues.any("happening", sentence, 0, sentence.size()) ? 0.7 : 0);
        sum.add("locative", cues.is("locative", sentence, first - 1) ? 0.6 : 0);
        sum.add("scene", cues.any("scene", sentence, first - NEAR, first) ? 0.4 : 0);
        sum.add("police", cues.any("police", sentence, end, end + 2) ? 0.8 : 0);
        sum.add("part of a city", isPartOfCity(sentence, mention, end) ? -1.4 : 0);
        sum.add("outlet", isOutlet(sentence, first) ? -2.5 : 0);
        sum.add("opens in capitals", opensInCapitals(sentence, first, mention) ? 0.6 : 0);
        boolean owns = end < sentence.size() && sentence.token(end).tag().equals("POS");
        sum.add("possessive", owns ? -0.7 : 0);
        sum.add("no name", Character.isLowerCase(mention.text().charAt(0)) ? -2.5 : 0);
        sum.add("home", isHome(sentence, first) ? -1.2 : 0);
        sum.add("care", cues.any("care", sentence, first - NEAR, end + 3) ? -1 : 0);
        sum.add("court", cues.any("court", sentence, first - NEAR, end + 3) ? -0.7 : 0);
    }

    /** "the Austin neighborhood": the city that it belongs to is likelier to be named as the place. */
    private boolean isPartOfCity(Sentence sentence, PlaceMention mention, int end) {
        boolean district = mention.best()
                .filter(place -> place.kind() == PlaceKind.DISTRICT)
                .isPresent();
        return district || cues.is("quarter", sentence, end);
    }

    /** In a title the outlet's name stands behind a dash or a bar: "Two shot - News 12 Springfield". */
    private boolean isOutlet(Sentence sentence, int first) {
        boolean behind = false;
        for (int i = 1; i < first; i++) {
            behind |= sentence.token(i).text().matches("-|--|–|—|[|]|::");
        }
        return behind && analysis.partOf(sentence) == PartKind.TITLE;
    }

    /** "SPRINGFIELD, Ill. (AP) — Four men": a dateline that stands in the text; local reports are written where it happened. */
    private static boolean opensInCapitals(Sentence sentence, int first, PlaceMention mention) {
        String text = mention.text();
        return first == 0 && text.length() > 3 && text.equals(text.toUpperCase(Locale.ROOT)) && sentence.size() > 4;
    }

    /** "a 40-year-old man from Springfield", "Ann Smith, 23, of Springfield". */
    private boolean isHome(Sentence sentence, int first) {
        String before = first > 0 ? sentence.token(first - 1).text().toLowerCase(Locale.ROOT) : "";
        return before.equals("from")
                || before.equals("of")
                        && first > 1
                        && sentence.token(first - 2).text().matches(",|\\d+|man|woman")
                || cues.any("home", sentence, first - 4, first);
    }

    /** Terms of a sum with their names. */
    private static final class Sum {
        private double total;
        private final StringJoiner terms = new StringJoiner(", ");

        void add(String name, double term) {
            if (term != 0) {
                total += term;
                terms.add(String.format(Locale.ROOT, "%s %+.2f", name, term));
            }
        }
    }
}
