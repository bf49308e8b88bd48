package org.rapporteur.read.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.EntityKind;
import org.rapporteur.read.language.Discourse.Seen;

/**
 * Says whom a pronoun means, or that it cannot be told: "he said" is who spoke before; otherwise the subject of the
 * sentence, then that of the sentence before. "I" and "we", and all that stands in quotation marks, are left to the
 * statements.
 */
final class PronounResolver {

    private static final int SPEAKER_WINDOW = 4;
    private static final int SUBJECT_WINDOW = 2;

    private static final Set<String> OBJECTS = Set.of("him", "her", "them");
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    /** What a state has of its own, so that "its" of the next sentence can be the state's. */
    private static final Set<String> ORGANS = Set.of(
            "government",
            "army",
            "military",
            "parliament",
            "congress",
            "senate",
            "cabinet",
            "president",
            "prime",
            "foreign",
            "defence",
            "defense",
            "interior",
            "minister",
            "ministers",
            "ambassador",
            "ambassadors",
            "envoy",
            "envoys",
            "embassy",
            "delegation",
            "diplomats",
            "troops",
            "forces",
            "soldiers",
            "navy",
            "air",
            "warplanes",
            "jets",
            "police",
            "leaders",
            "leader",
            "officials",
            "spokesman",
            "spokeswoman",
            "fighters",
            "militants",
            "commanders");

    private final Lexicon lexicon;
    private final Discourse discourse;

    PronounResolver(Lexicon lexicon, Discourse discourse) {
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Whom the token at the place means. */
    Optional<Answer> resolve(SentenceView view, int place) {
        if (view.isQuoted(place)) {
            return Optional.empty();
        }
        return switch (view.word(place).toLowerCase(Locale.ROOT)) {
            case "he", "him", "his" -> person(view, place, Gender.MAN);
            case "she", "her" -> person(view, place, Gender.WOMAN);
            case "it", "its" -> thing(view, place);
            case "they", "their", "them" -> several(view, place);
            case "who", "whose", "which" -> relative(view, place);
            default -> Optional.empty();
        };
    }

    private Optional<Answer> person(SentenceView view, int place, Gender gender) {
        int sentence = view.sentence().index();
        Predicate<Seen> fits = seen -> seen.draft().kind() == EntityKind.PERSON
                && !seen.draft().isPlural()
                && seen.draft().gender().fits(gender)
                && !seen.quoted()
                && !isObjectOf(view, seen, place);
        Optional<Answer> found = Optional.empty();
        if (view.isTag(place, "PRP") && view.order().speaks(place, place)) {
            found = discourse
                    .latest(sentence - SPEAKER_WINDOW, fits.and(Seen::speaks))
                    .filter(speaker -> isStillSpokenOf(speaker, fits))
                    .map(seen -> Answer.of(seen.draft(), "pronoun with a reporting verb: the speaker before"));
        }
        found = found.or(() -> coordinated(view, place, fits))
                .or(() -> inSameSentence(sentence, fits))
                .or(() -> inSentenceBefore(sentence, fits));
        found = found.filter(answer -> !answer.draft().isNobodyKnown());
        found.ifPresent(answer -> answer.draft().gender(gender));
        return found;
    }

    /** "The president thanked him": whom a subject's own verb is done to is somebody else. */
    private static boolean isObjectOf(SentenceView view, Seen subject, int place) {
        boolean object = view.isTag(place, "PRP")
                && OBJECTS.contains(view.word(place).toLowerCase(Locale.ROOT))
                && subject.sentence() == view.sentence().index()
                && view.isTagOf(place - 1, "VB");
        if (!object || !subject.subject()) {
            return false;
        }
        for (int at = subject.last() + 1; at < place - 1; at++) {
            boolean auxiliary = view.isTag(at, "MD")
                    || AUXILIARIES.contains(view.sentence().token(at).lemma());
            if (!auxiliary && !view.isTagOf(at, "RB")) {
                return false;
            }
        }
        return true;
    }

    /** "Mr. Trump and his running mate": whoever stands before the "and". */
    private Optional<Answer> coordinated(SentenceView view, int place, Predicate<Seen> fits) {
        if (!view.isTag(place, "PRP$") || !view.isTag(place - 1, "CC")) {
            return Optional.empty();
        }
        return discourse.inSentence(view.sentence().index(), fits.and(seen -> seen.last() == place - 2)).stream()
                .reduce((later, earlier) -> earlier)
                .map(seen -> Answer.of(seen.draft(), "pronoun: whom it is joined to"));
    }

    /** Whether no other person was the subject of a sentence since. */
    private boolean isStillSpokenOf(Seen speaker, Predicate<Seen> fits) {
        return discourse
                .latest(
                        speaker.sentence() + 1,
                        fits.and(Seen::subject).and(seen -> seen.draft() != speaker.draft() && !seen.speaks()))
                .isEmpty();
    }

    /** The subject nearest to the left; without one, who alone was mentioned. */
    private Optional<Answer> inSameSentence(int sentence, Predicate<Seen> fits) {
        List<Seen> here = discourse.inSentence(sentence, fits);
        Optional<Seen> subject = here.stream().filter(Seen::subject).findFirst();
        if (subject.isPresent()) {
            return subject.map(seen -> Answer.of(seen.draft(), "pronoun: the subject before it"));
        }
        boolean alone = here.stream().map(Seen::draft).distinct().count() == 1;
        return alone
                ? Optional.of(Answer.of(here.get(0).draft(), "pronoun: the only person before it in the sentence"))
                : Optional.empty();
    }

    private Optional<Answer> inSentenceBefore(int sentence, Predicate<Seen> fits) {
        for (int before = sentence - 1; before >= Math.max(0, sentence - SUBJECT_WINDOW); before--) {
            Optional<Seen> topic = discourse.topic(before, fits);
            if (topic.isPresent()) {
                return topic.map(seen -> Answer.of(seen.draft(), "pronoun: whom a sentence before is about"));
            }
        }
        return Optional.empty();
    }

    private Optional<Answer> thing(SentenceView view, int place) {
        int sentence = view.sentence().index();
        Predicate<Seen> fits = seen -> isBody(seen.draft()) && !seen.quoted() && seen.subject();
        Optional<Seen> subject = discourse.inSentence(sentence, fits).stream().findFirst();
        if (view.isTag(place, "PRP$")) {
            return subject.filter(seen -> isPlain(view, seen, place))
                    .or(() -> ownerBefore(view, place))
                    .map(seen -> Answer.of(seen.draft(), "possessive pronoun: the subject before it"));
        }
        boolean acts = view.order().speaks(place, place)
                || place > 0
                        && lexicon.isReporting(view.sentence().token(place - 1))
                        && view.order().verbAfter(place).isPresent();
        return acts
                ? subject.or(() -> discourse.topic(sentence - 1, fits))
                        .map(seen -> Answer.of(seen.draft(), "pronoun: the state or body that was the subject before"))
                : Optional.empty();
    }

    /** "Peru has lost patience. Last week its congress …": whom the sentence before is about, if this one names nobody yet. */
    private Optional<Seen> ownerBefore(SentenceView view, int place) {
        int sentence = view.sentence().index();
        boolean opens = ORGANS.contains(view.word(place + 1).toLowerCase(Locale.ROOT))
                && discourse.inSentence(sentence, seen -> isBody(seen.draft())).isEmpty();
        return opens
                ? discourse.topic(sentence - 1, seen -> isBody(seen.draft()) && !seen.quoted() && seen.subject())
                : Optional.empty();
    }

    private static boolean isBody(EntityDraft draft) {
        return switch (draft.kind()) {
            case STATE, ORGANISATION, OUTLET, ARMED_GROUP -> true;
            case GROUP -> !draft.isPlural();
            default -> false;
        };
    }

    /** Whether nothing between the subject and the pronoun may be meant as well. */
    private boolean isPlain(SentenceView view, Seen subject, int place) {
        boolean others =
                discourse
                        .inSentence(subject.sentence(), seen -> seen.last() > subject.last() && isBody(seen.draft()))
                        .stream()
                        .anyMatch(seen -> seen.draft() != subject.draft());
        return !others && !hasSubjectBetween(view, subject.last(), place);
    }

    /** Whether another noun is the subject of a finite verb between the places. */
    private static boolean hasSubjectBetween(SentenceView view, int after, int before) {
        for (int at = after + 1; at < before; at++) {
            boolean noun = view.isTagOf(at, "NN") && !view.isTagOf(at + 1, "NN") || view.isTag(at, "PRP");
            if (noun && !view.order().isGoverned(at)) {
                OptionalInt verb = view.order().verbAfter(at);
                if (verb.isPresent() && verb.getAsInt() < before) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Answer> several(SentenceView view, int place) {
        int sentence = view.sentence().index();
        Predicate<Seen> fits =
                seen -> isSeveral(seen.draft()) && seen.subject() && !seen.quoted() && !isObjectOf(view, seen, place);
        Optional<Seen> here = discourse.inSentence(sentence, fits).stream().findFirst();
        boolean subject =
                view.isTag(place, "PRP") && view.order().verbAfter(place).isPresent();
        return here.or(() -> subject ? discourse.topic(sentence - 1, fits) : Optional.empty())
                .map(seen -> Answer.of(seen.draft(), "pronoun: the group that was the subject before it"));
    }

    /** A group in the plural, or one whose members its name stands for: "the Taliban". */
    private static boolean isSeveral(EntityDraft draft) {
        return draft.isPlural() || draft.kind() == EntityKind.ARMED_GROUP;
    }

    private Optional<Answer> relative(SentenceView view, int place) {
        boolean apart = view.word(place - 1).equals(",");
        boolean which = view.word(place).equalsIgnoreCase("which");
        boolean whose = view.word(place).equalsIgnoreCase("whose");
        int before = apart ? place - 2 : place - 1;
        return discourse
                .inSentence(
                        view.sentence().index(),
                        seen -> seen.last() == before
                                && (which && apart && isBody(seen.draft())
                                        || whose && isBody(seen.draft())
                                        || !which && isHuman(seen.draft())))
                .stream()
                .findFirst()
                .map(seen -> Answer.of(seen.draft(), "relative pronoun: whom it follows"));
    }

    private static boolean isHuman(EntityDraft draft) {
        return draft.kind() == EntityKind.PERSON && !draft.isNobodyKnown() || draft.kind() == EntityKind.GROUP;
    }
}
