package org.rapporteur.read.phrases;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.names.Country;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;
import org.rapporteur.read.names.NameMatch;
import org.rapporteur.read.rules.Table;

/** Who a noun phrase of one report names that can act for itself: a state, an organisation, an armed group, an office-holder. */
public final class Parties {

    private static final int LONGEST_NAME = 80;

    private final Report report;
    private final Mentions mentions;
    private final Gazetteer gazetteer;
    private final Map<String, String> groups;

    /** The parties of a report. */
    public Parties(Report report, Mentions mentions, Gazetteer gazetteer, Map<String, String> groups) {
        this.report = report;
        this.mentions = mentions;
        this.gazetteer = gazetteer;
        this.groups = Map.copyOf(groups);
    }

    /** The nouns that name groups without a name ("rebels", "the regime") and their sectors. */
    public static Map<String, String> groupNouns() {
        Map<String, String> groups = new HashMap<>();
        for (Table.Row row : Table.beside(Parties.class, "groups.tsv").rows()) {
            row.list("nouns").forEach(noun -> groups.put(noun, row.get("sector")));
        }
        return Map.copyOf(groups);
    }

    /** The party that the phrase names; empty if it names a thing, or someone whom the report does not identify. */
    public Optional<Party> of(Sentence sentence, NounPhrase phrase) {
        Span span = phrase.span(sentence);
        int head = sentence.token(phrase.head()).span().start();
        Optional<Mention> mention = mentions.at(head)
                .filter(found -> found.head().contains(head) || found.span().equals(span));
        Optional<Entity> entity = mention.map(mentions::entity);
        Optional<KnownName> known = known(sentence, phrase, phrase.head());
        Optional<String> country = entity.flatMap(Entity::country)
                .or(() -> known.flatMap(KnownName::country))
                .or(() -> country(sentence, phrase));
        String noun = sentence.token(phrase.head()).text().toLowerCase(Locale.ROOT);
        boolean group = groups.containsKey(noun);
        boolean acts = entity.filter(Parties::acts).isPresent()
                || known.isPresent()
                || group
                || isUnknownName(sentence, phrase);
        return acts
                ? Optional.of(new Party(
                        words(sentence, phrase, mention),
                        Optional.of(nameSpan(span, mention)),
                        entity.map(Entity::id),
                        country,
                        entity.flatMap(Entity::sector)
                                .or(() -> known.flatMap(KnownName::sector))
                                .or(() -> Optional.ofNullable(groups.get(noun)))))
                : Optional.empty();
    }

    /** The words of the mention; for a pronoun the name of whom it stands for. */
    private String words(Sentence sentence, NounPhrase phrase, Optional<Mention> mention) {
        boolean pronoun = sentence.token(phrase.head()).tag().startsWith("PRP");
        if (pronoun && mention.isPresent()) {
            return mentions.entity(mention.get()).name();
        }
        return report.words(nameSpan(phrase.span(sentence), mention)).replaceAll("\\s+", " ");
    }

    /** With what the mention has before the phrase ("Secretary of" State John Kerry), not with what it has behind it. */
    private static Span nameSpan(Span phrase, Optional<Mention> mention) {
        return mention.map(Mention::span)
                .filter(found -> found.length() <= LONGEST_NAME && found.end() == phrase.end())
                .orElse(phrase);
    }

    private static boolean acts(Entity entity) {
        return switch (entity.kind()) {
            case STATE, ORGANISATION, ARMED_GROUP, PERSON -> true;
            case PLACE -> entity.country().isPresent();
            case GROUP -> entity.country().isPresent() || entity.sector().isPresent();
            case OUTLET, WEAPON, PROCESS, OTHER -> false;
        };
    }

    /** A name that neither the report's entities nor the lists know, but the language engine takes for an organisation. */
    private static boolean isUnknownName(Sentence sentence, NounPhrase phrase) {
        NameLabel label = sentence.token(phrase.head()).label();
        return sentence.token(phrase.head()).isProperNoun()
                && (label == NameLabel.ORGANISATION || label == NameLabel.LOCATION);
    }

    /** The known bearer of the name that ends with the token. */
    private Optional<KnownName> known(Sentence sentence, NounPhrase phrase, int token) {
        return names(sentence, phrase).stream()
                .filter(match ->
                        match.span().end() >= sentence.token(token).span().end())
                .map(NameMatch::first)
                .filter(name -> name.kind() != NameKind.PERSON && !name.kind().isOutlet())
                .findFirst();
    }

    private List<NameMatch> names(Sentence sentence, NounPhrase phrase) {
        List<String> words = sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                .map(token -> token.text())
                .toList();
        List<Span> spans = sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
                .map(token -> token.span())
                .toList();
        return gazetteer.names(words, spans);
    }

    /** The country that a word of the phrase names: "the Damascus regime", "Syrian rebels". */
    private Optional<String> country(Sentence sentence, NounPhrase phrase) {
        return names(sentence, phrase).stream()
                .flatMap(match -> match.candidates().stream())
                .filter(Parties::namesCountry)
                .flatMap(name -> name.country().stream())
                .findFirst();
    }

    private static boolean namesCountry(KnownName name) {
        return name.kind().standsForState() || name.kind() == NameKind.NATIONALITY;
    }

    /**
     * The state that words before the place name, as possessor or adjective: Russia in "Russia's arms sales", "Russian
     * missiles".
     */
    public Optional<Party> ownerWithin(Sentence sentence, NounPhrase phrase, int before) {
        for (NameMatch match : names(sentence, phrase)) {
            boolean ahead = match.span().end() <= sentence.token(before).span().start();
            Optional<KnownName> name =
                    match.first(found -> namesCountry(found) || found.kind().isOrganisation());
            if (ahead && name.isPresent()) {
                Optional<Entity> entity = mentions.at(match.span().start())
                        .map(mentions::entity)
                        .filter(found -> found.kind() == EntityKind.STATE || found.kind() == EntityKind.ORGANISATION);
                return Optional.of(new Party(
                        report.words(match.span()),
                        Optional.of(match.span()),
                        entity.map(Entity::id),
                        name.get().country(),
                        name.get().sector()));
            }
        }
        return Optional.empty();
    }

    /** How the lists call the country with the code. */
    public String countryName(String code) {
        return gazetteer.country(code).map(Country::name).orElse(code);
    }

    /** The names of the countries that words of the phrase before the place name, as the lists call them. */
    public List<String> countriesWithin(Sentence sentence, NounPhrase phrase, int before) {
        return names(sentence, phrase).stream()
                .filter(match ->
                        match.span().end() <= sentence.token(before).span().start())
                .flatMap(match -> match.first(Parties::namesCountry).stream())
                .flatMap(name -> name.country().stream())
                .flatMap(code -> gazetteer.country(code).stream())
                .map(Country::name)
                .distinct()
                .toList();
    }

    /** The party by which the report first names the state with the code, or someone who acts for it. */
    public Optional<Party> state(String code) {
        Optional<Mention> named = mentions.all().stream()
                .filter(mention ->
                        mentions.entity(mention).country().filter(code::equals).isPresent())
                .min(Comparator.comparing(
                                (Mention mention) -> mentions.entity(mention).kind() != EntityKind.STATE)
                        .thenComparing(Mention::span));
        return named.map(mention -> {
            boolean itself = mentions.entity(mention).kind() == EntityKind.STATE;
            String name = gazetteer.country(code).map(Country::name).orElse(code);
            return new Party(
                    itself ? report.words(mention.span()) : name,
                    Optional.of(mention.span()),
                    itself ? Optional.of(mention.entity()) : Optional.empty(),
                    Optional.of(code),
                    Optional.empty());
        });
    }
}
