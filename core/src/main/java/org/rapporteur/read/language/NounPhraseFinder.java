package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.names.TitleKind;
import org.rapporteur.read.names.TitleMatch;

/** Finds the noun phrases that may stand for somebody, by their heads and the tags around them. */
final class NounPhraseFinder {

    private static final int MOST_BEFORE = 9;
    private static final int MOST_AFTER = 14;

    /** Participles that describe, where others ("killing activists") govern. */
    private static final Set<String> DESCRIBING = Set.of(
            "visiting",
            "ruling",
            "outgoing",
            "warring",
            "leading",
            "opposing",
            "neighbouring",
            "neighboring",
            "acting",
            "armed",
            "unarmed",
            "retired",
            "united",
            "allied",
            "unidentified",
            "unnamed",
            "so-called",
            "exiled");

    private static final Set<String> COMPLEMENTS = Set.of("of", "at", "for", "to", "in");

    private final Lexicon lexicon;

    NounPhraseFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The noun phrases of the sentence, in the order of their heads. */
    List<NounPhrase> find(SentenceView view, List<Name> names) {
        Name[] covering = new Name[view.size()];
        for (Name name : names) {
            for (int place = name.first(); place <= name.last(); place++) {
                covering[place] = name;
            }
        }
        TitleMatch[] titles = new TitleMatch[view.size()];
        for (TitleMatch title : view.titles()) {
            titles[title.endWord() - 1] = title;
        }
        List<NounPhrase> phrases = new ArrayList<>();
        for (int place = 0; place < view.size(); place++) {
            if (covering[place] == null && !goesOn(view, covering, place)) {
                phraseAt(view, covering, titles[place], place).ifPresent(phrases::add);
            }
        }
        return withoutParts(view, phrases);
    }

    /** Without those that only describe the head of another: "opposition" of "opposition armed groups". */
    private static List<NounPhrase> withoutParts(SentenceView view, List<NounPhrase> phrases) {
        BitSet beforeHeads = new BitSet(view.size());
        phrases.forEach(phrase -> beforeHeads.set(phrase.first(), phrase.headFirst()));
        return phrases.stream()
                .filter(phrase -> !beforeHeads.get(phrase.head()) || view.isTag(phrase.head() + 1, "POS"))
                .toList();
    }

    /** Whether a noun follows that the token only describes: "opposition" of "opposition groups". */
    private static boolean goesOn(SentenceView view, Name[] covering, int place) {
        int next = place + 1;
        return next < view.size() && covering[next] == null && (view.isTagOf(next, "NN") || view.isTag(next, "HYPH"));
    }

    private Optional<NounPhrase> phraseAt(SentenceView view, Name[] covering, TitleMatch match, int place) {
        Optional<TitleMatch> title = Optional.ofNullable(match).filter(found -> covering[found.firstWord()] == null);
        Optional<Lexicon.Noun> noun = title.isPresent() ? Optional.empty() : lexicon.noun(view.sentence(), place);
        if (title.isEmpty() && noun.isEmpty() || view.isTagOf(place, "VB")) {
            return Optional.empty();
        }
        int pair = noun.filter(found -> found.word().indexOf(' ') > 0).isPresent() ? 1 : 0;
        int headFirst = title.map(TitleMatch::firstWord).orElse(place - pair);
        Left left = new Left(view, covering, headFirst);
        boolean honorific = title.isPresent() && title.get().title().kind() == TitleKind.HONORIFIC;
        if (!honorific) {
            left.extend();
        }
        if (left.ofWeapons) {
            return Optional.empty();
        }
        int last = honorific ? place : endOfComplement(view, covering, place, title.isPresent() || isRelation(noun));
        List<Name> complements = new ArrayList<>();
        for (int i = place + 1; i <= last; i++) {
            if (covering[i] != null
                    && (complements.isEmpty() || complements.get(complements.size() - 1) != covering[i])) {
                complements.add(covering[i]);
            }
        }
        return Optional.of(new NounPhrase(
                view,
                left.first,
                headFirst,
                place,
                last,
                title,
                noun,
                left.determiner,
                left.modifiers,
                complements,
                left.possessor));
    }

    private static boolean isRelation(Optional<Lexicon.Noun> noun) {
        return noun.isPresent() && noun.get().nounClass() == Lexicon.NounClass.RELATION;
    }

    /** Walks from a head to the left over what belongs to its phrase. */
    private static final class Left {

        private final SentenceView view;
        private final Name[] covering;
        private final List<Name> modifiers = new ArrayList<>();
        private int first;
        private String determiner = "";
        private int possessor = -1;
        private boolean ofWeapons;

        Left(SentenceView view, Name[] covering, int headFirst) {
            this.view = view;
            this.covering = covering;
            this.first = headFirst;
        }

        void extend() {
            int border = Math.max(0, first - MOST_BEFORE);
            while (first > border && step()) {
                // each step moves the border
            }
        }

        /** Takes in the token before; false if it does not belong or is the last that can. */
        private boolean step() {
            int at = first - 1;
            String tag = view.sentence().token(at).tag();
            if (covering[at] != null) {
                return takeName(covering[at]);
            }
            switch (tag) {
                case "POS":
                    return takePossessor(at - 1);
                case "PRP$":
                    possessor = at;
                    return close(at);
                case "DT":
                    return close(at);
                case "CD":
                    determiner = lower(at);
                    first = at;
                    return true;
                case "CC":
                    return takeCoordination(at);
                default:
                    return takeWord(at, tag);
            }
        }

        private boolean takeName(Name name) {
            if (name.kind() == EntityKind.WEAPON) {
                ofWeapons = true;
                return false;
            }
            if (name.isWithinToken()) {
                first = name.first();
                return true;
            }
            boolean second = !modifiers.isEmpty() && name.tellsState() && !name.isNationality();
            if (second || name.kind() == EntityKind.PLACE && !view.isHeadline() && view.isTagOf(first, "JJ")) {
                return false;
            }
            modifiers.add(0, name);
            first = name.first();
            return true;
        }

        private boolean takePossessor(int at) {
            if (at < 0) {
                return false;
            }
            if (covering[at] != null) {
                modifiers.add(0, covering[at]);
                first = covering[at].first();
                return false;
            }
            if (!view.isTagOf(at, "NN")) {
                return false;
            }
            possessor = at;
            first = at;
            while (first > 0 && covering[first - 1] == null && describes(first - 1)) {
                first--;
            }
            return false;
        }

        private boolean describes(int at) {
            return view.isTagOf(at, "NN") || view.isTagOf(at, "JJ") || view.isTag(at, "DT") || view.isTag(at, "PRP$");
        }

        private boolean close(int at) {
            determiner = lower(at);
            first = at;
            return false;
        }

        private boolean takeCoordination(int at) {
            boolean adjectives = isAdjective(at + 1) && at > 0 && isAdjective(at - 1);
            if (adjectives) {
                first = at;
            }
            return adjectives;
        }

        private boolean isAdjective(int at) {
            return view.isTagOf(at, "JJ") || covering[at] != null && covering[at].isNationality();
        }

        private boolean takeWord(int at, String tag) {
            boolean noun = tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("HYPH");
            boolean participle = (tag.equals("VBG") || tag.equals("VBN"))
                    && (DESCRIBING.contains(lower(at)) || at > 0 && view.isTag(at - 1, "DT"));
            if (!noun && !participle || lower(at).equals("such")) {
                return false;
            }
            first = at;
            return true;
        }

        private String lower(int at) {
            return view.word(at).toLowerCase(Locale.ROOT);
        }
    }

    /** The last token of "of the agency", "loyal to Assad" after the head; the head if nothing of the kind follows. */
    private int endOfComplement(SentenceView view, Name[] covering, int head, boolean chained) {
        int from = head + 1;
        if (view.word(from).equals("loyal") && view.word(from + 1).equals("to")) {
            return endOfObject(view, covering, from + 2, head);
        }
        int last = head;
        while (from < Math.min(view.size(), head + MOST_AFTER) && COMPLEMENTS.contains(view.word(from))) {
            boolean nameNeeded =
                    !view.word(from).equals("of") && !view.word(from).equals("at");
            int end = endOfObject(view, covering, from + 1, last);
            boolean named = end > last && covering[end] != null && !covering[end].isNationality();
            if (end == last || nameNeeded && !named) {
                break;
            }
            last = end;
            from = end + 1;
            if (!chained) {
                break;
            }
        }
        return last;
    }

    /** The last token of the noun phrase that begins here; the other place if none does. */
    private int endOfObject(SentenceView view, Name[] covering, int from, int otherwise) {
        int last = otherwise;
        for (int at = from; at < Math.min(view.size(), from + 8); at++) {
            boolean noun = covering[at] != null || view.isTagOf(at, "NN");
            boolean inside = view.isTag(at, "DT")
                    || view.isTagOf(at, "JJ")
                    || view.isTag(at, "POS")
                    || view.isTag(at, "PRP$")
                    || view.isTag(at, "HYPH")
                    || view.isTag(at, "CD")
                    || DESCRIBING.contains(view.word(at))
                    || view.word(at).equals("and") && view.isTagOf(at - 1, "JJ");
            boolean other = view.isTag(at, "DT") && at > from || lexicon.isNoName(view.word(at));
            if (!noun && !inside || other) {
                break;
            }
            if (noun) {
                last = at;
            }
        }
        return last;
    }
}
