package org.rapporteur.read.processes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.ProcessKind;
import org.rapporteur.model.Report;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.rules.Table;

/** The nouns that name processes, and where a sentence has them. */
final class ProcessNouns {

    private static final Set<String> POINTING =
            Set.of("the", "this", "that", "these", "those", "its", "their", "such", "both");
    private static final Set<String> OTHERS = Set.of(
            "another",
            "second",
            "third",
            "fourth",
            "earlier",
            "previous",
            "last",
            "next",
            "later",
            "separate",
            "two",
            "three",
            "several",
            "many",
            "other",
            "any",
            "no");
    private static final int IT_WITHIN = 6;
    private static final Set<String> COMPLEMENTS = Set.of("on", "for", "against", "of", "to", "in");
    /** What follows "of" and "to" belongs to the name of these only. */
    private static final Set<String> WITH_ANY_COMPLEMENT = Set.of("visit", "trip", "tour");

    private final Map<String, Kind> kinds = new HashMap<>();

    private record Kind(ProcessKind kind, String family, int rank, boolean alone) {}

    ProcessNouns() {
        for (Table.Row row : Table.beside(ProcessNouns.class, "kinds.tsv").rows()) {
            Kind kind = new Kind(
                    ProcessKind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    row.get("family"),
                    Integer.parseInt(row.get("rank")),
                    row.get("alone").equals("yes"));
            row.list("nouns").forEach(noun -> kinds.putIfAbsent(noun, kind));
        }
    }

    /** Whether the sentence has such a noun. */
    boolean mayHold(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (noun(sentence, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> noun(Sentence sentence, int place) {
        Token token = sentence.token(place);
        if (!token.isNoun()) {
            return Optional.empty();
        }
        String word = lower(sentence, place);
        String both = place > 0 ? lower(sentence, place - 1) + " " + word : word;
        return Optional.of(both)
                .filter(kinds::containsKey)
                .or(() -> Optional.of(word).filter(kinds::containsKey));
    }

    /** The processes that the sentence names, from left to right. */
    List<ProcessMention> in(Report report, Sentence sentence, NounPhrases phrases) {
        List<ProcessMention> found = new ArrayList<>();
        for (NounPhrase phrase : phrases.all()) {
            noun(sentence, phrase.head())
                    .filter(noun -> !isVoteOfConfidence(noun))
                    .ifPresent(noun -> found.add(mention(report, sentence, phrases, phrase, noun)));
        }
        return found;
    }

    /** "it could take place in July": the process named last before. */
    Optional<ProcessMention> standIn(Sentence sentence, NounPhrases phrases, ProcessMention before) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean held = sentence.token(i).lemma().equals("place")
                            && sentence.token(i - 1).lemma().equals("take")
                    || sentence.token(i).lemma().matches("postpone|hold|convene|cancel")
                            && sentence.token(i).tag().equals("VBN");
            boolean awaited = sentence.token(i - 1).lemma().matches("expect|await")
                    && sentence.token(i).text().equals("it");
            if (held || awaited) {
                return (held ? itBefore(sentence, phrases, i) : phrases.at(i))
                        .map(phrase -> new ProcessMention(
                                sentence,
                                phrase,
                                "it",
                                before.kind(),
                                before.family(),
                                0,
                                false,
                                before.noun(),
                                Set.of(),
                                Optional.empty(),
                                false,
                                true,
                                false));
            }
        }
        return Optional.empty();
    }

    private static Optional<NounPhrase> itBefore(Sentence sentence, NounPhrases phrases, int verb) {
        for (int i = verb - 1; i >= 0 && i >= verb - IT_WITHIN; i--) {
            if (lower(sentence, i).equals("it")) {
                return phrases.startingWith(i);
            }
        }
        return Optional.empty();
    }

    /** Whether "it" may stand in the sentence for a process that is held or put off. */
    static boolean mayStandIn(Sentence sentence) {
        boolean it = false;
        boolean held = false;
        for (Token token : sentence.tokens()) {
            it |= token.text().equalsIgnoreCase("it");
            held |= token.lemma().matches("place|postpone|hold|convene|cancel|expect|await");
        }
        return it && held;
    }

    private static boolean isVoteOfConfidence(String noun) {
        return noun.startsWith("vote");
    }

    private ProcessMention mention(
            Report report, Sentence sentence, NounPhrases phrases, NounPhrase phrase, String noun) {
        Kind kind = kinds.get(noun);
        Optional<NounPhrase> complement = complement(sentence, phrases, phrase, noun);
        int first = firstOfName(sentence, phrase);
        int last = complement.map(NounPhrase::last).orElse(phrase.last());
        String name = report.words(sentence.spanOf(first, last)).replaceAll("\\s+", " ");
        boolean another = false;
        boolean modified = false;
        for (int i = phrase.first(); i < phrase.head(); i++) {
            another |= OTHERS.contains(lower(sentence, i));
            modified |= sentence.token(i).isNoun() && !isTime(sentence, i) && !noun.startsWith(lower(sentence, i));
        }
        return new ProcessMention(
                sentence,
                phrase,
                noun,
                kind.kind(),
                kind.family(),
                kind.rank(),
                kind.alone(),
                name,
                marks(sentence, phrase),
                complement.map(next -> report.words(next.span(sentence))),
                modified,
                POINTING.contains(lower(sentence, phrase.first())),
                another);
    }

    /** The name leaves out articles, possessors, and when it was. */
    private static int firstOfName(Sentence sentence, NounPhrase phrase) {
        int first = phrase.first();
        while (first < phrase.head() && sentence.token(first).tag().matches("DT|PRP\\$|CD|JJR|PDT|RB")) {
            first++;
        }
        return first;
    }

    /** What the process is about: "on Syria". */
    private static Optional<NounPhrase> complement(
            Sentence sentence, NounPhrases phrases, NounPhrase phrase, String noun) {
        int joint = phrase.last() + 1;
        if (joint >= sentence.size() || !COMPLEMENTS.contains(lower(sentence, joint))) {
            return Optional.empty();
        }
        String word = lower(sentence, joint);
        boolean about =
                word.equals("on") || word.equals("against") || word.equals("for") && !isTime(sentence, joint + 1);
        boolean open = WITH_ANY_COMPLEMENT.contains(noun) && word.equals("to");
        return about || open
                ? phrases.startingWith(joint + 1)
                        .filter(next -> !isTime(sentence, next.head())
                                && !sentence.token(next.head()).tag().startsWith("PRP"))
                : Optional.empty();
    }

    private static boolean isTime(Sentence sentence, int place) {
        return place < sentence.size()
                && sentence.token(place)
                        .text()
                        .matches(
                                "(?i)\\d+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|jan(?:uary|\\.)?|feb(?:ruary|\\.)?|march|april|may|june|july|aug(?:ust|\\.)?|sept(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?|weeks?|months?|days?|years?|hours?");
    }

    /** Proper names and numbers before the noun; the number of a resolution behind it. */
    private static Set<String> marks(Sentence sentence, NounPhrase phrase) {
        Set<String> marks = new TreeSet<>();
        for (int i = phrase.first(); i < phrase.head(); i++) {
            Token token = sentence.token(i);
            boolean name = token.isProperNoun() || token.label() != NameLabel.NONE;
            if (name && !isTime(sentence, i)) {
                marks.add(lower(sentence, i));
            }
        }
        int next = phrase.last() + 1;
        if (next < sentence.size()
                && sentence.token(next).text().matches("\\d{2,4}")
                && sentence.token(phrase.head()).isProperNoun()) {
            marks.add(sentence.token(next).text());
        }
        return marks;
    }

    private static String lower(Sentence sentence, int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
