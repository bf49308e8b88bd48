package org.rapporteur.read.language;

import java.util.ArrayList;
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
import org.rapporteur.model.Passage;
import org.rapporteur.model.Role;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.read.names.Title;
import org.rapporteur.read.names.TitleKind;
import org.rapporteur.read.names.TitleMatch;

/** Reads the mentions of one sentence after another, each in the light of those before. */
final class SentenceReader {

    private final Cast cast;
    private final Lexicon lexicon;
    private final MentionBook book;
    private final Discourse discourse = new Discourse();
    private final NominalResolver nominals;
    private final PronounResolver pronouns;

    private SentenceView view;
    private Map<Name, EntityDraft> drafts;
    private EntityDraft[] heads;

    SentenceReader(Cast cast, Lexicon lexicon, MentionBook book) {
        this.cast = cast;
        this.lexicon = lexicon;
        this.book = book;
        this.nominals = new NominalResolver(cast, discourse);
        this.pronouns = new PronounResolver(lexicon);
    }

    private record Step(int place, Runnable reading) {}

    void read(SentenceView sentence, List<Name> names, List<NounPhrase> phrases) {
        view = sentence;
        drafts = new IdentityHashMap<>();
        heads = new EntityDraft[view.size()];
        List<Descriptions> described = Descriptions.of(view, names, phrases);
        names.forEach(name -> drafts.put(name, cast.of(name, view)));
        Set<NounPhrase> told = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Descriptions one : described) {
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
            if (view.isTagOf(place, "PRP") || view.isTagOf(place, "WP")) {
                int at = place;
                steps.add(new Step(at, () -> readPronoun(at)));
            }
        }
    }

    /** Offices, country and sector that the descriptions of a name tell, before anything is resolved by them. */
    private void describe(Descriptions one) {
        EntityDraft draft = drafts.get(one.name());
        ownerBefore(one.name()).ifPresent(owner -> draft.country(owner.country()));
        for (NounPhrase phrase : one.before()) {
            tell(draft, phrase);
        }
        for (NounPhrase phrase : one.apart()) {
            tell(draft, phrase);
        }
    }

    /** The state in "Libya's Muammar Gaddafi". */
    private Optional<EntityDraft> ownerBefore(Name name) {
        boolean owned = view.isTag(name.first() - 1, "POS");
        return drafts.keySet().stream()
                .filter(other -> owned && other.last() == name.first() - 2 && other.tellsState())
                .findFirst()
                .map(drafts::get);
    }

    private void tell(EntityDraft draft, NounPhrase phrase) {
        Optional<String> country = nominals.country(phrase, drafts::get, Optional.empty());
        if (phrase.title().isPresent()) {
            tellOffice(draft, phrase, phrase.title().get(), country);
        } else if (!phrase.is(Lexicon.NounClass.RELATION)) {
            draft.country(country);
            draft.sector(phrase.noun().flatMap(Lexicon.Noun::sector));
        }
    }

    private void tellOffice(EntityDraft draft, NounPhrase phrase, TitleMatch match, Optional<String> country) {
        Title title = match.title();
        if (title.kind() == TitleKind.HONORIFIC) {
            draft.gender(Honorifics.genderOf(view.word(phrase.head())));
            return;
        }
        Optional<String> of = ofWhat(phrase);
        draft.country(country);
        if (!match.former()) {
            draft.sector(title.sector());
            String words = view.text(phrase.headSpan()).toLowerCase(Locale.ROOT);
            draft.office(new EntityDraft.Office(title.kind(), title.name(), words, title.portfolio(), country));
        }
        cast.nameByOffice(draft, title, country);
        draft.role(
                new Role(roleTitle(phrase), of, Time.UNKNOWN, Time.UNKNOWN, new Passage(book.report(), phrase.span())));
    }

    /** "Foreign Minister": the head with the ordinary words before it. */
    private String roleTitle(NounPhrase phrase) {
        int first = phrase.headFirst();
        while (first - 1 >= phrase.first() && view.isTagOf(first - 1, "NN") && !isNamed(phrase, first - 1)) {
            first--;
        }
        return view.text(view.wholeTokens(first, phrase.head())).replaceAll("\\s+", " ");
    }

    private static boolean isNamed(NounPhrase phrase, int place) {
        return phrase.modifiers().stream().anyMatch(name -> name.first() <= place && place <= name.last());
    }

    /** What the office is of: the body or state named with it. */
    private Optional<String> ofWhat(NounPhrase phrase) {
        List<Name> names = new ArrayList<>(phrase.complements());
        names.addAll(phrase.modifiers());
        Optional<Name> body = names.stream()
                .filter(name -> !name.tellsState() && !name.isWithinToken() && name.kind() != EntityKind.PLACE)
                .findFirst();
        Optional<Name> state = names.stream()
                .filter(name -> name.tellsState() && !name.isWithinToken())
                .reduce((first, second) -> second);
        return body.or(() -> state)
                .map(name -> name.tellsState()
                        ? name.known()
                                .flatMap(known -> known.country())
                                .map(iso3 -> cast.state(iso3).name())
                                .orElse(name.text())
                        : drafts.get(name).name());
    }

    private void readName(Descriptions one) {
        Name name = one.name();
        EntityDraft draft = drafts.get(name);
        if (view.word(name.first() - 1).equals("another") && name.length() == 1) {
            return;
        }
        Span span = one.before().isEmpty() || name.isWithinToken()
                ? name.span()
                : new Span(
                        view.wholeTokens(one.first(), one.first()).start(),
                        name.span().end());
        String rule = name.isNationality() ? "nationality" : name.rule();
        note(span, name.span(), draft, MentionForm.NAMED, rule, one.first(), name.last(), name.last());
        for (NounPhrase phrase : one.apart()) {
            if (phrase.is(Lexicon.NounClass.RELATION)) {
                possessor(phrase)
                        .ifPresent(owner ->
                                owner.relative(phrase.noun().orElseThrow().word(), draft));
            }
            note(
                    phrase.span(),
                    phrase.headSpan(),
                    draft,
                    MentionForm.NOMINAL,
                    "apposition",
                    phrase.first(),
                    phrase.last(),
                    phrase.head());
        }
    }

    private Optional<EntityDraft> possessor(NounPhrase phrase) {
        if (phrase.possessor() >= 0) {
            return Optional.ofNullable(heads[phrase.possessor()]);
        }
        return phrase.hasPossessor() ? Optional.of(drafts.get(phrase.modifiers().get(0))) : Optional.empty();
    }

    private void readPhrase(NounPhrase phrase) {
        if (view.isHeadline()
                && phrase.determiner().isEmpty()
                && phrase.modifiers().isEmpty()) {
            return;
        }
        if (view.isPredicate(phrase.first())) {
            predicate(phrase);
            return;
        }
        nominals.resolve(phrase, drafts::get, possessor(phrase))
                .ifPresent(answer -> note(
                        phrase.span(),
                        phrase.headSpan(),
                        answer.draft(),
                        MentionForm.NOMINAL,
                        answer.rule(),
                        phrase.first(),
                        phrase.last(),
                        phrase.head()));
    }

    /** "Tucker Reals is the foreign editor": a description of the name before the verb, or of nobody. */
    private void predicate(NounPhrase phrase) {
        for (Map.Entry<Name, EntityDraft> entry : drafts.entrySet()) {
            Name name = entry.getKey();
            boolean subject = name.last() == phrase.first() - 2 && name.kind() == EntityKind.PERSON;
            if (subject && phrase.title().isPresent() && !phrase.isPlural()) {
                tell(entry.getValue(), phrase);
                note(
                        phrase.span(),
                        phrase.headSpan(),
                        entry.getValue(),
                        MentionForm.NOMINAL,
                        "predicate",
                        phrase.first(),
                        phrase.last(),
                        phrase.head());
            }
        }
    }

    private void readPronoun(int place) {
        Span span = view.wholeTokens(place, place);
        pronouns.resolve(view, place, discourse)
                .ifPresent(answer ->
                        note(span, span, answer.draft(), MentionForm.PRONOMINAL, answer.rule(), place, place, place));
    }

    private void note(
            Span span,
            Span head,
            EntityDraft draft,
            MentionForm form,
            String rule,
            int first,
            int last,
            int headPlace) {
        book.note(span, head, draft, form, rule);
        heads[headPlace] = draft;
        boolean adjective = rule.equals("nationality") && view.isTagOf(last, "JJ");
        discourse.add(new Discourse.Seen(
                draft,
                view.sentence().index(),
                last,
                !adjective && view.isSubject(first, last, lexicon),
                !adjective && view.speaks(first, last, lexicon),
                view.isQuoted(last)));
    }
}
