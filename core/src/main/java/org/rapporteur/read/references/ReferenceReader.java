package org.rapporteur.read.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceUse;

/**
 * Reads what the noun phrases of a report refer to: phrases with a name by the name's entity or place, others by their
 * head noun, and pronouns of persons and groups. It needs tags and labelled names only. Safe on any thread.
 */
public final class ReferenceReader {

    private static final Map<String, ReferenceKind> PRONOUNS = Map.of(
            "i", ReferenceKind.PERSON,
            "he", ReferenceKind.PERSON,
            "she", ReferenceKind.PERSON,
            "we", ReferenceKind.GROUP,
            "they", ReferenceKind.GROUP);

    /** "Minister for the Middle East", "the city of Homs": heads that a place or a group behind them completes. */
    private static final Pattern COMPLETED = Pattern.compile(
            "government|city|town|village|province|district|gulf|minister|secretary|commander|president|department"
                    + "|ministry|ambassador|envoy|representative|commission|board|council|union|state|kingdom|republic");

    private static final Pattern FOR = Pattern.compile("minister|secretary|ambassador|envoy|representative|ministry");
    /** What the tagger takes for the beginning of a name at the start of a sentence, and what only says when. */
    private static final Pattern NO_PART =
            Pattern.compile("near|in|at|on|from|with|today|yesterday|tomorrow|many|several|other|multiple");

    private static final Pattern SHIP = Pattern.compile("HMS|USS|FS|INS|HMCS|HMAS|RFA");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}-]{1,9}");

    private final Heads heads = new Heads();

    /** The references, in order of place. */
    public List<Reference> read(Analysis analysis, Mentions mentions, List<PlaceMention> places) {
        List<Reference> found = new ArrayList<>();
        Names names = new Names(mentions, places);
        for (Sentence sentence : analysis.sentences()) {
            if (NounPhrases.isReadable(sentence)) {
                read(sentence, NounPhrases.of(sentence), names, found);
            }
        }
        for (PlaceMention place : places) {
            boolean told = found.stream().anyMatch(other -> other.span().covers(place.span()));
            if (place.use() == PlaceUse.PLACE && !told) {
                found.add(new Reference(place.span(), ReferenceKind.PLACE));
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Reference::span).thenComparing(Reference::kind))
                .toList();
    }

    /** What the report's names are known to refer to. */
    private record Names(Mentions mentions, List<PlaceMention> places) {}

    private void read(Sentence sentence, NounPhrases phrases, Names names, List<Reference> found) {
        int end = -1;
        for (NounPhrase phrase : phrases.all()) {
            if (phrase.first() <= end) {
                continue;
            }
            end = -1;
            Token head = sentence.token(phrase.head());
            Optional<ReferenceKind> pronoun =
                    Optional.ofNullable(PRONOUNS.get(head.text().toLowerCase(Locale.ROOT)));
            if (pronoun.isPresent()) {
                found.add(new Reference(head.span(), pronoun.get()));
                continue;
            }
            owner(sentence, phrase, names).ifPresent(found::add);
            Optional<ReferenceKind> kind = kind(sentence, phrase, names);
            if (kind.isPresent()) {
                int last = end(sentence, phrases, phrase, kind.get(), names);
                end = last > phrase.last() ? last : -1;
                found.add(new Reference(span(sentence, phrase, last), kind.get()));
            }
        }
    }

    /** Who stands before a possessive mark in the phrase: "Assad" of "Assad's government". */
    private Optional<Reference> owner(Sentence sentence, NounPhrase phrase, Names names) {
        for (int i = phrase.first() + 1; i < phrase.head(); i++) {
            if (sentence.token(i).tag().equals("POS")) {
                NounPhrase owner = new NounPhrase(phrase.first(), i - 1, i - 1);
                return kind(sentence, owner, names)
                        .map(kind -> new Reference(span(sentence, owner, owner.last()), kind));
            }
        }
        return Optional.empty();
    }

    /** Where the phrase ends with what completes it: "of Iraq", "for the Middle East", ", Syria". */
    private static int end(Sentence sentence, NounPhrases phrases, NounPhrase phrase, ReferenceKind kind, Names names) {
        int joint = phrase.last() + 1;
        if (joint + 1 >= sentence.size()) {
            return phrase.last();
        }
        Optional<NounPhrase> next = phrases.startingWith(joint + 1);
        Token head = sentence.token(phrase.head());
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        String word = sentence.token(joint).text();
        boolean name = next.filter(found -> sentence.token(found.head()).isProperNoun())
                .isPresent();
        boolean of = word.equals("of") && COMPLETED.matcher(noun).matches();
        boolean forWhom = word.equals("for") && FOR.matcher(noun).matches();
        boolean holder =
                kind == ReferenceKind.PLACE && word.equals(",") && name && isQualifier(sentence, next.get(), names);
        return name && (of || forWhom || holder) ? next.get().last() : phrase.last();
    }

    private static boolean isQualifier(Sentence sentence, NounPhrase phrase, Names names) {
        Span words = sentence.spanOf(phrase.first(), phrase.last());
        return names.places().stream()
                .anyMatch(place ->
                        place.use() == PlaceUse.QUALIFIER && place.span().overlaps(words));
    }

    private Optional<ReferenceKind> kind(Sentence sentence, NounPhrase phrase, Names names) {
        Token head = sentence.token(phrase.head());
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (SHIP.matcher(sentence.token(i).text()).matches()) {
                return Optional.of(ReferenceKind.PLATFORM);
            }
        }
        boolean named = head.isProperNoun() || head.label() != NameLabel.NONE;
        Optional<ReferenceKind> byName = named ? ofName(head, names.mentions(), names.places()) : Optional.empty();
        boolean acronym = head.isProperNoun() && ACRONYM.matcher(head.text()).matches();
        return byName.or(() -> heads.at(sentence, phrase.head()))
                .or(() -> acronym ? Optional.of(ReferenceKind.GROUP) : Optional.empty());
    }

    private static Optional<ReferenceKind> ofName(Token head, Mentions mentions, List<PlaceMention> places) {
        Optional<PlaceMention> place = places.stream()
                .filter(mention -> mention.span().overlaps(head.span()))
                .findFirst();
        if (place.isPresent()) {
            boolean government = place.get().use() == PlaceUse.GOVERNMENT;
            boolean part = place.get().use() == PlaceUse.PART_OF_NAME;
            return Optional.of(government || part ? ReferenceKind.GROUP : ReferenceKind.PLACE);
        }
        return mentions.at(head.span().start())
                .filter(mention -> mention.form() == MentionForm.NAMED)
                .flatMap(mention -> ofEntity(mention, mentions))
                .or(() -> ofLabel(head.label()));
    }

    private static Optional<ReferenceKind> ofEntity(Mention mention, Mentions mentions) {
        EntityKind kind = mentions.entity(mention).kind();
        return switch (kind) {
            case PERSON -> Optional.of(ReferenceKind.PERSON);
            case STATE, ORGANISATION, ARMED_GROUP, OUTLET, GROUP -> Optional.of(ReferenceKind.GROUP);
            case PLACE -> Optional.of(ReferenceKind.PLACE);
            case WEAPON -> Optional.of(ReferenceKind.WEAPON);
            case PROCESS, OTHER -> Optional.empty();
        };
    }

    private static Optional<ReferenceKind> ofLabel(NameLabel label) {
        return switch (label) {
            case PERSON -> Optional.of(ReferenceKind.PERSON);
            case ORGANISATION -> Optional.of(ReferenceKind.GROUP);
            case LOCATION -> Optional.of(ReferenceKind.PLACE);
            default -> Optional.empty();
        };
    }

    /** The phrase without a number that opens it: "vehicles" of "three vehicles", but "the three leaders". */
    private static Span span(Sentence sentence, NounPhrase phrase, int last) {
        int first = phrase.first();
        while (first < phrase.head() && isNoPart(sentence.token(first))) {
            first++;
        }
        return sentence.spanOf(first, last);
    }

    private static boolean isNoPart(Token token) {
        return token.tag().matches("CD|PDT|RB|JJR|JJS|IN")
                || NO_PART.matcher(token.text().toLowerCase(Locale.ROOT)).matches();
    }
}
