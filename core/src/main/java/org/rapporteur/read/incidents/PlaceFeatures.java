package org.rapporteur.read.incidents;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.PartKind;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.places.PlaceKind;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceUse;

/** By what a mention of a place is told to be where the incident happened, or not to be. */
final class PlaceFeatures {

    private static final int OPENING_SENTENCES = 4;
    private static final int LATE_SENTENCES = 12;
    private static final int NEAR = 6;
    private static final Set<String> BEFORE = Set.of(
            "in", "at", "near", "of", "from", "to", "the", "outside", "on", "for", "and", "(", "-lrb-", "by", "-");
    private static final Set<String> AFTER = Set.of(
            "police",
            "county",
            "sheriff",
            "man",
            "woman",
            "teen",
            "teenager",
            "boy",
            "girl",
            "mother",
            "father",
            "resident",
            "area",
            "home",
            "house",
            "school",
            "hospital",
            "shooting",
            "(",
            "-lrb-",
            ",",
            ".",
            "and",
            "on",
            "fire",
            "officers",
            "nightclub",
            "club",
            "bar",
            "mayor",
            "news",
            ":",
            "--",
            "—",
            "-",
            "apartment",
            "street");

    private final Cues cues;

    PlaceFeatures(Cues cues) {
        this.cues = cues;
    }

    Set<String> of(Analysis analysis, PlaceMention mention, List<PlaceMention> all) {
        Set<String> found = new TreeSet<>();
        found.add("as " + mention.use().word());
        found.add("fine as " + mention.precision().word());
        analysis.sentenceAt(mention.span().start())
                .ifPresent(sentence -> inSentence(analysis, sentence, mention, all, found));
        return found;
    }

    private void inSentence(
            Analysis analysis, Sentence sentence, PlaceMention mention, List<PlaceMention> all, Set<String> found) {
        int first = sentence.tokenAt(mention.span().start()).orElse(0);
        int end = sentence.tokenAt(mention.span().end()).orElse(sentence.size());
        where(analysis, sentence, found);
        cues(sentence, first, end, found);
        beside(sentence, first, end, found);
        set("outlet", isOutlet(analysis, sentence, first), found);
        set("opens in capitals", opensInCapitals(sentence, first, mention), found);
        set("part of a city", isPartOfCity(sentence, mention, end), found);
        set("no name", Character.isLowerCase(mention.text().charAt(0)), found);
        set("home", isHome(sentence, first), found);
        int last = mention.span().end();
        boolean qualified = all.stream()
                .anyMatch(other -> other.use() == PlaceUse.QUALIFIER
                        && other.span().start() > last
                        && other.span().start() <= last + 3);
        set("with its region", qualified, found);
    }

    private static void where(Analysis analysis, Sentence sentence, Set<String> found) {
        boolean title = analysis.partOf(sentence) == PartKind.TITLE;
        int index = sentence.index();
        set("title", title, found);
        set("opening", !title && index < OPENING_SENTENCES, found);
        set("middle", index >= OPENING_SENTENCES && index < LATE_SENTENCES, found);
        set("late", index >= LATE_SENTENCES, found);
    }

    private void cues(Sentence sentence, int first, int end, Set<String> found) {
        boolean happening = cues.any("happening", sentence, 0, sentence.size());
        set("happening", happening, found);
        set("happening near", cues.any("happening", sentence, first - NEAR, end + NEAR), found);
        set("happening, locative", happening && cues.is("locative", sentence, first - 1), found);
        set("after", cues.any("after", sentence, first - NEAR, end + NEAR), found);
        set("scene", cues.any("scene", sentence, first - NEAR, first), found);
        set("police", cues.any("police", sentence, end, end + 2), found);
        set("care", cues.any("care", sentence, first - NEAR, end + 3), found);
        set("court", cues.any("court", sentence, first - NEAR, end + 3), found);
        set(
                "copyright",
                sentence.tokens().stream().anyMatch(token -> token.text().matches("©|Copyright|copyright")),
                found);
    }

    private static void beside(Sentence sentence, int first, int end, Set<String> found) {
        String before = first > 0 ? word(sentence, first - 1) : "nothing";
        found.add("behind " + (BEFORE.contains(before) || first == 0 ? before : "another word"));
        String after = end < sentence.size() ? word(sentence, end) : "nothing";
        found.add("before " + (AFTER.contains(after) || end >= sentence.size() ? after : "another word"));
        boolean owns = end < sentence.size() && sentence.token(end).tag().equals("POS");
        set("possessive", owns, found);
        set(
                "miles from",
                first > 1
                        && before.equals("of")
                        && word(sentence, first - 2)
                                .matches("north|south|east|west|northeast|northwest|southeast|southwest|outside"),
                found);
    }

    /** "the Austin neighborhood": the city that it belongs to is likelier to be named as the place. */
    private boolean isPartOfCity(Sentence sentence, PlaceMention mention, int end) {
        boolean district = mention.best()
                .filter(place -> place.kind() == PlaceKind.DISTRICT)
                .isPresent();
        return district || cues.is("quarter", sentence, end);
    }

    /** In a title the outlet's name stands behind a dash or a bar: "Two shot - News 12 Springfield". */
    private static boolean isOutlet(Analysis analysis, Sentence sentence, int first) {
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
        String before = first > 0 ? word(sentence, first - 1) : "";
        return before.equals("from")
                || before.equals("of")
                        && first > 1
                        && sentence.token(first - 2).text().matches(",|\\d+|man|woman")
                || cues.any("home", sentence, first - 4, first);
    }

    private static void set(String name, boolean holds, Set<String> found) {
        if (holds) {
            found.add(name);
        }
    }

    private static String word(Sentence sentence, int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
