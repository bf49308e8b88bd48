package org.rapporteur.read.language;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Span;
import org.rapporteur.read.names.TitleMatch;

/**
 * A noun phrase whose head is a title or another noun that stands for people, bodies or states: "Russia's top diplomat",
 * "the head of the agency".
 *
 * @param view the sentence
 * @param first the place of its first token, the determiner or possessor
 * @param headFirst the place of the first token of its head ("foreign" of "foreign minister")
 * @param head the place of the last token of its head
 * @param last the place of its last token, what follows the head ("of the agency") included
 * @param title the title, if its head is one
 * @param noun what the head stands for, if it is another noun
 * @param determiner "the", "a", "his", "this"; empty if it has none
 * @param modifiers the names before the head, a possessor among them: "Russia" of "Russia's top diplomat"
 * @param possessor the place of a possessive pronoun, or -1
 */
record NounPhrase(
        SentenceView view,
        int first,
        int headFirst,
        int head,
        int last,
        Optional<TitleMatch> title,
        Optional<Lexicon.Noun> noun,
        String determiner,
        List<Name> modifiers,
        List<Name> complements,
        int possessor) {

    NounPhrase {
        modifiers = List.copyOf(modifiers);
        complements = List.copyOf(complements);
    }

    Span span() {
        return view.wholeTokens(first, last);
    }

    Span headSpan() {
        return view.wholeTokens(headFirst, head);
    }

    boolean isPlural() {
        String tag = view.sentence().token(head).tag();
        return tag.equals("NNS")
                || tag.equals("NNPS")
                || title.map(TitleMatch::plural).orElse(false);
    }

    /** Whether it speaks of something already known: "the minister", "Russia's top diplomat", "this group". */
    boolean isDefinite() {
        return switch (determiner) {
            case "the", "this", "that", "these", "those", "both" -> true;
            default -> possessor >= 0 || hasPossessor();
        };
    }

    boolean isIndefinite() {
        return isIndefinite(determiner);
    }

    /** Whether the word before a noun makes it one of several or none: "a", "some", "no". */
    static boolean isIndefinite(String determiner) {
        return switch (determiner) {
            case "a", "an", "another", "one", "some", "any", "every", "each", "no", "several", "many", "two", "three" ->
                true;
            default -> false;
        };
    }

    /** Whether it acts or is the origin of something: what is no subject and no source is hardly worth an entity. */
    boolean isActive() {
        return view.order().isSubject(first, last)
                || view.word(last + 1).equals("who") && !view.order().isGoverned(first)
                || view.order().speaks(first, last)
                || view.word(first - 1).equals("by")
                || view.word(first - 1).equals("from")
                || view.isTagOf(first - 1, "VB") && view.order().isReportingVerb(first - 1);
    }

    /** Whether a name with "'s" opens it. */
    boolean hasPossessor() {
        return modifiers.stream().anyMatch(name -> view.isTag(name.last() + 1, "POS"));
    }

    boolean is(Lexicon.NounClass nounClass) {
        return noun.isPresent() && noun.get().nounClass() == nounClass;
    }
}
