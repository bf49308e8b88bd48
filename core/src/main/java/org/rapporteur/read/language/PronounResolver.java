package org.rapporteur.read.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.language.Discourse.Seen;

/**
 * Says whom a pronoun means, or that it cannot be told: "he said" is who spoke before; otherwise the subject of the
 * sentence, then that of the sentence before. "I" and "we" are left to the statements.
 */
final class PronounResolver {

    private static final int SPEAKER_WINDOW = 4;
    private static final int SUBJECT_WINDOW = 2;

    private final Lexicon lexicon;

    PronounResolver(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** An answer with its reason. */
    record Answer(EntityDraft draft, String rule) {}

    /** Whom the token at the place means. */
    Optional<Answer> resolve(SentenceView view, int place, Discourse discourse) {
        if (view.isQuoted(place)) {
            return Optional.empty();
        }
        return switch (view.word(place).toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> person(view, place, Gender.MAN, discourse);
            case "she", "her" -> person(view, place, Gender.WOMAN, discourse);
            case "it", "its" -> thing(view, place, discourse);
            case "they", "their", "them" -> several(view, place, discourse);
            case "who", "whose" -> relative(view, place, discourse);
            default -> Optional.empty();
        };
    }

    private Optional<Answer> person(SentenceView view, int place, Gender gender, Discourse discourse) {
        int sentence = view.sentence().index();
        Predicate<Seen> fits = seen -> seen.draft().kind() == EntityKind.PERSON
                && !seen.draft().isPlural()
                && seen.draft().gender().fits(gender)
                && !seen.quoted();
        Optional<Answer> found = Optional.empty();
        if (view.isTag(place, "PRP") && view.speaks(place, place, lexicon)) {
            found = discourse
                    .latest(sentence - SPEAKER_WINDOW, fits.and(Seen::speaks))
                    .map(seen -> new Answer(seen.draft(), "pronoun with a reporting verb: the speaker before"));
        }
        found = found.or(() -> inSameSentence(sentence, fits, discourse))
                .or(() -> discourse
                        .latest(sentence - SUBJECT_WINDOW, fits.and(Seen::subject))
                        .filter(seen -> seen.sentence() < sentence)
                        .map(seen -> new Answer(seen.draft(), "pronoun: the subject of a sentence before")));
        found.ifPresent(answer -> answer.draft().gender(gender));
        return found;
    }

    /** The subject nearest to the left; without one, who alone was mentioned. */
    private static Optional<Answer> inSameSentence(int sentence, Predicate<Seen> fits, Discourse discourse) {
        List<Seen> here = discourse.inSentence(sentence, fits);
        Optional<Seen> subject = here.stream().filter(Seen::subject).findFirst();
        if (subject.isPresent()) {
            return subject.map(seen -> new Answer(seen.draft(), "pronoun: the subject before it"));
        }
        boolean alone = here.stream().map(Seen::draft).distinct().count() == 1;
        return alone
                ? Optional.of(new Answer(here.get(0).draft(), "pronoun: the only person before it in the sentence"))
                : Optional.empty();
    }

    private Optional<Answer> thing(SentenceView view, int place, Discourse discourse) {
        int sentence = view.sentence().index();
        Predicate<Seen> fits = seen -> isBody(seen.draft()) && !seen.quoted() && seen.subject();
        Optional<Seen> subject = discourse.inSentence(sentence, fits).stream().findFirst();
        boolean possessive = view.isTag(place, "PRP$");
        if (possessive) {
            return subject.filter(seen -> !otherSubjectBetween(view, seen.last(), place))
                    .filter(seen ->
                            discourse
                                    .inSentence(sentence, other -> other.last() > seen.last() && isBody(other.draft()))
                                    .stream()
                                    .allMatch(other -> other.draft() == seen.draft()))
                    .map(seen -> new Answer(seen.draft(), "possessive pronoun: the subject before it"));
        }
        boolean acts = view.speaks(place, place, lexicon)
                || lexicon.isReporting(view.sentence().token(Math.max(0, place - 1)));
        if (!acts) {
            return Optional.empty();
        }
        return subject.or(() -> discourse.latest(sentence - 1, seen -> fits.test(seen) && seen.sentence() < sentence))
                .map(seen -> new Answer(seen.draft(), "pronoun: the state or body that was the subject before it"));
    }

    private static boolean isBody(EntityDraft draft) {
        return switch (draft.kind()) {
            case STATE, ORGANISATION, OUTLET, ARMED_GROUP -> true;
            case GROUP -> !draft.isPlural();
            default -> false;
        };
    }

    /** Whether another noun is the subject of a finite verb between the places. */
    private static boolean otherSubjectBetween(SentenceView view, int after, int before) {
        for (int at = after + 1; at < before; at++) {
            boolean noun = view.isTagOf(at, "NN") || view.isTag(at, "PRP");
            if (noun
                    && !view.isTagOf(at + 1, "NN")
                    && view.verbAfter(at).isPresent()
                    && view.verbAfter(at).getAsInt() < before
                    && !view.isGoverned(at)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Answer> several(SentenceView view, int place, Discourse discourse) {
        int sentence = view.sentence().index();
        Predicate<Seen> fits = seen -> seen.draft().isPlural() && seen.subject() && !seen.quoted();
        Optional<Seen> here = discourse.inSentence(sentence, fits).stream().findFirst();
        boolean subject = view.isTag(place, "PRP") && view.verbAfter(place).isPresent();
        return here.or(() -> subject
                        ? discourse.latest(sentence - 1, seen -> fits.test(seen) && seen.sentence() < sentence)
                        : Optional.empty())
                .map(seen -> new Answer(seen.draft(), "pronoun: the group that was the subject before it"));
    }

    private static Optional<Answer> relative(SentenceView view, int place, Discourse discourse) {
        int before = view.word(place - 1).equals(",") ? place - 2 : place - 1;
        return discourse.inSentence(view.sentence().index(), seen -> seen.last() == before).stream()
                .filter(seen ->
                        seen.draft().kind() == EntityKind.PERSON || seen.draft().kind() == EntityKind.GROUP)
                .findFirst()
                .map(seen -> new Answer(seen.draft(), "relative pronoun: whom it follows"));
    }
}
