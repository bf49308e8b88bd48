package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;
import org.rapporteur.read.names.NameKind;

/** Reads the mentions of one sentence after another, each in the light of those before. */
final class SentenceReader {

    private final Cast cast;
    private final MentionBook book;
    private final Discourse discourse = new Discourse();
    private final NominalResolver nominals;
    private final PronounResolver pronouns;
    private final RoleReader roles;

    private SentenceView view;
    private Name[] covering;
    private Map<Name, EntityDraft> drafts;
    private EntityDraft[] heads;

    SentenceReader(Cast cast, Lexicon lexicon, MentionBook book) {
        this.cast = cast;
        this.book = book;
        this.nominals = new NominalResolver(cast, discourse, lexicon);
        this.pronouns = new PronounResolver(lexicon, discourse);
        this.roles = new RoleReader(cast, book.report(), nominals);
    }

    private record Step(int place, Runnable reading) {}

    /** One mention while it is noted: from its first token to its last, with the place that others refer to. */
    private record Place(int first, int last, int head) {

        static Place of(NounPhrase phrase) {
            return new Place(phrase.first(), phrase.last(), phrase.head());
        }
    }

    void read(SentenceView sentence, List<Name> found, List<NounPhrase> phrases) {
        view = sentence;
        covering = new Name[view.size()];
        found.forEach(name -> Arrays.fill(covering, name.first(), name.last() + 1, name));
        drafts = new IdentityHashMap<>();
        heads = new EntityDraft[view.size()];
        found.forEach(name -> drafts.put(name, cast.of(name, view, stateBeside(name))));
        Set<NounPhrase> told = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Descriptions one : Descriptions.of(view, found, phrases)) {
            told.addAll(one.before());
            told.addAll(one.apart());
            describe(one);
            steps.add(new Step(one.name().last(), () -> readName(one)));
        }
        phrases.stream()
                .filter(phrase -> !told.contains(phrase))
                .forEach(phrase -> steps.add(new Step(phrase.last(), () -> readPhrase(phrase))));
        addPronouns(steps);
        steps.sort(Comparator.comparingInt(Step::place));
        steps.forEach(step -> step.reading().run());
    }

    private void addPronouns(List<Step> steps) {
        for (int place = 0; place < view.size(); place++) {
            if (view.isTagOf(place, "PRP") || view.isTagOf(place, "WP") || view.isTag(place, "WDT")) {
                int at = place;
                steps.add(new Step(at, () -> readPronoun(at)));
            }
        }
    }

    /** The state in "Swiss foreign ministry", "Libya's Muammar Gaddafi", "the foreign ministry in Moscow". */
    private Optional<String> stateBeside(Name name) {
        int before = view.isTag(name.first() - 1, "POS") ? name.first() - 2 : name.first() - 1;
        int after = view.word(name.last() + 1).equals("in") ? name.last() + 2 : -1;
        Optional<Name> preceding = nameAt(before)
                .filter(other -> other.tellsState() && !other.isWithinToken())
                .filter(other -> before < name.first() - 1 || other.isNationality());
        return preceding
                .or(() -> nameAt(after).filter(Name::tellsState))
                .flatMap(Name::known)
                .flatMap(known -> known.country());
    }

    private Optional<Name> nameAt(int place) {
        return place >= 0 && place < covering.length ? Optional.ofNullable(covering[place]) : Optional.empty();
    }

    /** Offices, country and sector that the descriptions of a name tell, before anything is resolved by them. */
    private void describe(Descriptions one) {
        EntityDraft draft = drafts.get(one.name());
        if (one.name().kind() == EntityKind.PERSON && view.isTag(one.name().first() - 1, "POS")) {
            draft.country(stateBeside(one.name()));
        }
        one.before().forEach(phrase -> roles.tell(draft, phrase, drafts::get));
        one.apart().forEach(phrase -> roles.tell(draft, phrase, drafts::get));
    }

    private void readName(Descriptions one) {
        Name name = one.name();
        EntityDraft draft = drafts.get(name);
        if (view.word(name.first() - 1).equals("another") && name.length() == 1) {
            return;
        }
        boolean alone = one.before().isEmpty() || name.isWithinToken();
        int start = alone ? name.span().start() : view.spans().get(one.first()).start();
        Span span = new Span(start, name.span().end());
        boolean government = draft.kind() == EntityKind.STATE
                && (name.isKnownAs(NameKind.CAPITAL) || name.isKnownAs(NameKind.SEAT) || Cast.isGovernment(name));
        if (Cast.isGovernment(name)) {
            draft.calledBy(view.word(name.last()).toLowerCase(Locale.ROOT));
        }
        Answer answer = new Answer(draft, government ? "seat of a government" : ruleOf(name), government);
        note(
                span,
                name.span(),
                answer,
                MentionForm.NAMED,
                new Place(alone ? name.first() : one.first(), name.last(), name.last()));
        for (NounPhrase phrase : one.apart()) {
            if (phrase.is(Lexicon.NounClass.RELATION)) {
                String relation = phrase.noun().orElseThrow().word();
                possessor(phrase).ifPresent(owner -> owner.relative(relation, draft));
            }
            note(phrase, Answer.of(draft, "apposition"));
        }
    }

    private static String ruleOf(Name name) {
        return name.isNationality() ? "nationality" : name.rule();
    }

    private Optional<EntityDraft> possessor(NounPhrase phrase) {
        if (phrase.possessor() >= 0) {
            return Optional.ofNullable(heads[phrase.possessor()]);
        }
        return phrase.hasPossessor() ? Optional.of(drafts.get(phrase.modifiers().get(0))) : Optional.empty();
    }

    private void readPhrase(NounPhrase phrase) {
        boolean bare = phrase.determiner().isEmpty() && phrase.modifiers().isEmpty();
        if (view.isHeadline() && bare) {
            return;
        }
        if (view.order().isPredicate(phrase.first())) {
            predicate(phrase);
        } else {
            Optional<Answer> answer = nominals.resolve(phrase, drafts::get, possessor(phrase));
            answer.ifPresent(found -> note(phrase, found));
            if (answer.isEmpty() && phrase.title().isPresent() && !phrase.isPlural()) {
                remember(Answer.of(EntityDraft.nobodyKnown(), ""), Place.of(phrase));
            }
        }
    }

    /** "Tucker Reals is the foreign editor": a description of the name before the verb, or of nobody. */
    private void predicate(NounPhrase phrase) {
        if (phrase.title().isEmpty() || phrase.isPlural() || !view.isTagOf(phrase.first() - 1, "VB")) {
            return;
        }
        nameAt(phrase.first() - 2)
                .filter(name -> name.kind() == EntityKind.PERSON)
                .ifPresent(name -> {
                    roles.tell(drafts.get(name), phrase, drafts::get);
                    note(phrase, Answer.of(drafts.get(name), "predicate"));
                });
    }

    private void readPronoun(int place) {
        Span span = view.spans().get(place);
        pronouns.resolve(view, place)
                .ifPresent(answer -> note(span, span, answer, MentionForm.PRONOMINAL, new Place(place, place, place)));
    }

    private void note(NounPhrase phrase, Answer answer) {
        note(phrase.span(), phrase.headSpan(), answer, MentionForm.NOMINAL, Place.of(phrase));
    }

    private void note(Span span, Span head, Answer answer, MentionForm form, Place place) {
        book.note(span, head, answer, form);
        heads[place.head()] = answer.draft();
        remember(answer, place);
    }

    private void remember(Answer answer, Place place) {
        boolean adjective = answer.rule().equals("nationality") && view.isTagOf(place.last(), "JJ");
        boolean apposition = answer.rule().equals("apposition") || answer.rule().equals("predicate");
        boolean asideOnly = adjective || apposition;
        discourse.add(
                new Discourse.Seen(
                        answer.draft(),
                        view.sentence().index(),
                        place.last(),
                        !asideOnly && view.order().isSubject(place.first(), place.last()),
                        !asideOnly && view.order().speaks(place.first(), place.last()),
                        view.isQuoted(place.last()),
                        answer.asGovernment()),
                view.order().isTrailing(place.first()));
    }
}
