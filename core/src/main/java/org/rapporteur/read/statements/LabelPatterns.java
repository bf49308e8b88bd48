package org.rapporteur.read.statements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Act;
import org.rapporteur.read.language.NameLabel;

/** Names set before or after a colon: "LAVROV: …" in a transcript, "Lavrov: …" and "…: minister" in a headline. */
final class LabelPatterns {

    private static final int LONGEST_LABEL = 5;
    private static final int SHORTEST_CONTENT = 3;
    private static final Set<String> SPEAKERS = Set.of(
            "minister",
            "president",
            "official",
            "officials",
            "spokesman",
            "spokeswoman",
            "report",
            "reports",
            "poll",
            "study",
            "analyst",
            "analysts",
            "police",
            "army",
            "pm",
            "premier",
            "sources",
            "source",
            "envoy",
            "expert",
            "experts",
            "activists",
            "witness",
            "witnesses",
            "agency",
            "media",
            "un",
            "u.n.",
            "diplomat",
            "diplomats",
            "chief",
            "ministry",
            "senator",
            "general",
            "group",
            "opposition",
            "watchdog",
            "monitor",
            "ambassador");
    /** Words before a colon that announce a thing rather than a speaker. */
    private static final Set<String> RUBRICS = Set.of(
            "picture",
            "photo",
            "video",
            "note",
            "update",
            "updated",
            "read",
            "related",
            "correction",
            "watch",
            "exclusive",
            "opinion",
            "analysis",
            "review",
            "copyright",
            "contact",
            "email",
            "tel",
            "follow",
            "credit",
            "date",
            "published",
            "subject",
            "fact",
            "verdict",
            "part",
            "chapter",
            "photograph",
            "photographer",
            "caption",
            "latest",
            "live",
            "timeline",
            "story",
            "topic",
            "question",
            "answer",
            "example",
            "theme",
            "headline",
            "background",
            "summary",
            "editor",
            "breaking",
            "look",
            "campaign",
            "day",
            "election");

    private static final Cue COLON =
            new Cue(":", Cue.Kind.ADVERB, Cue.Sort.SPEECH, Map.of(Frame.QUOTE, Act.ASSERT), Map.of());

    private LabelPatterns() {}

    static List<Found> find(Words words) {
        Optional<Found> before = before(words);
        return (before.isPresent() ? before : after(words)).stream().toList();
    }

    private static Optional<Found> before(Words words) {
        int colon = colon(words, 1, Math.min(words.size() - SHORTEST_CONTENT, LONGEST_LABEL + 1));
        if (colon < 0 || !speaks(words, new Range(0, colon - 1))) {
            return Optional.empty();
        }
        int last = words.size() - 1;
        return Optional.of(found(new Range(0, colon - 1), colon, new Range(colon + 1, last), "label-before"));
    }

    /** Only where no full stop ends the sentence: in a headline. */
    private static Optional<Found> after(Words words) {
        int size = words.size();
        int colon = colon(words, Math.max(SHORTEST_CONTENT, size - 1 - LONGEST_LABEL), size - 1);
        if (colon < 0 || words.isStop(size - 1) || !speaks(words, new Range(colon + 1, size - 1))) {
            return Optional.empty();
        }
        return Optional.of(found(new Range(colon + 1, size - 1), colon, new Range(0, colon - 1), "label-after"));
    }

    private static int colon(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, ":") && !words.isQuoted(i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean speaks(Words words, Range label) {
        boolean headline = !words.isStop(words.size() - 1);
        boolean speaker = false;
        for (int i = label.first(); i <= label.last(); i++) {
            boolean nominal = words.isTag(i, "NN")
                    || words.isTag(i, "JJ")
                    || words.isName(i)
                    || words.isTag(i, "DT")
                    || words.is(i, "of", "&", "'s", "\u2019s", ".");
            if (!nominal || words.isTime(i) || words.isTag(i, "CD") || RUBRICS.contains(words.word(i))) {
                return false;
            }
            boolean place = words.token(i).label() == NameLabel.LOCATION;
            boolean named = words.isTag(i, "NNP") && label.length() <= 3 && !place;
            speaker |= words.isPerson(i)
                    || SPEAKERS.contains(words.word(i))
                    || named
                    || headline && place && label.length() <= 2;
        }
        return speaker;
    }

    private static Found found(Range source, int colon, Range content, String rule) {
        return Found.of(Optional.of(source), new Range(colon, colon), List.of(content), COLON, Act.ASSERT, false, rule);
    }
}
