package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;

/** Reads the party that a word heads: its words, whom they refer to, its country and its sector. */
final class PartyReader {

    private static final Set<String> KEPT =
            Set.of("det", "amod", "compound", "nummod", "nmod:poss", "flat", "advmod", "name", "case", "fixed");

    private static final Set<String> SUBJECT_PRONOUNS = Set.of("they", "it", "he", "she");

    /** Sectors whose people fight where they are, if nothing says where they come from. */
    private static final Set<String> FORCES = Set.of("MIL", "COP", "REB");

    private static final Set<String> HOME = Set.of("in", "of", "from");

    /** The list's mark of nouns that stand for people of no one sector. */
    private static final String UNTOLD = "UNK";

    /** Words for states and envoys that need not be of the country a report is about. */
    private static final Pattern FOREIGN = Pattern.compile(
            "\\b(other|foreign|western|arab|gulf|european|international|world|allied|nations|states|countries|powers"
                    + "|governments|allies|delegations?|envoys?|visitors?|diplomats?|mediators?|observers?|inspectors?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whose office is named for what it deals with. */
    private static final Pattern ABROAD = Pattern.compile(
            "(?:the |its )?(?:deputy )?foreign (?:minister|ministry|secretary|office)", Pattern.CASE_INSENSITIVE);

    /** Those whom a report on one country names without it. */
    private static final Pattern DOMESTIC = Pattern.compile(
            "the (army|military|police|security forces|government|opposition|rebels|troops|soldiers)|rebels|state television"
                    + "|state media",
            Pattern.CASE_INSENSITIVE);

    /** "A Soviet ally" is no Soviet. */
    private static final Set<String> RELATED = Set.of(
            "ally",
            "rival",
            "neighbour",
            "neighbor",
            "opponent",
            "enemy",
            "foe",
            "friend",
            "critic",
            "client",
            "supporter");

    private static final Set<String> LEADING =
            Set.of("commanded by", "led by", "headed by", "loyal to", "answering to");

    /** Those whose leader the text names are the leader's, not just any of the country's. */
    private static final Pattern LED =
            Pattern.compile("\\b(commanded by|led by|headed by|loyal to|answering to) ", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_TITLE = 6;

    private final String text;
    private final Syntax syntax;
    private final Mentions mentions;
    private final WordLists lists;

    PartyReader(String text, Syntax syntax, Mentions mentions, WordLists lists) {
        this.text = text;
        this.syntax = syntax;
        this.mentions = mentions;
        this.lists = lists;
    }

    Party read(int head) {
        Span span = phrase(head);
        Optional<Entity> entity = entity(head, span);
        Optional<String> country = entity.flatMap(Entity::country)
                .or(() -> RELATED.contains(syntax.lemma(head)) ? Optional.empty() : countryWithin(span))
                .or(() -> countryOfHome(head));
        Optional<String> sector = entity.flatMap(Entity::sector)
                .filter(code -> !code.equals(UNTOLD))
                .or(() -> lists.sector(syntax.lemma(head)).filter(code -> !code.equals(UNTOLD)))
                .or(() -> sectorBefore(head));
        return new Party(span.in(text), Optional.of(span), entity.map(Entity::id), country, sector);
    }

    /** "The opposition coalition", "a rebel commander": the side that the word before tells. */
    private Optional<String> sectorBefore(int head) {
        return syntax.parse().children(head, "compound").stream()
                .filter(word -> syntax.text(word).equals("opposition")
                        || syntax.text(word).equals("rebel"))
                .flatMap(word -> lists.sector(syntax.lemma(word)).stream())
                .findFirst();
    }

    List<Party> read(List<Integer> heads) {
        List<Party> found = new ArrayList<>();
        for (int head : heads.stream().flatMap(head -> meant(head).stream()).toList()) {
            Party party = read(head);
            if (found.stream().noneMatch(other -> other.text().equals(party.text()))) {
                found.addAll(byNation(head, party));
            }
        }
        return found;
    }

    /** "American and Russian diplomats": a party of each nation. */
    private List<Party> byNation(int head, Party party) {
        if (!syntax.tag(head).equals("NNS")) {
            return List.of(party);
        }
        List<Entity> nations = Arrays.stream(syntax.parse().children(head))
                .boxed()
                .filter(child -> child < head && syntax.relation(child).equals("amod"))
                .flatMap(child -> syntax.coordinated(child).stream())
                .filter(child -> syntax.tag(child).startsWith("JJ"))
                .flatMap(child -> mentions.at(syntax.token(child).span().start()).stream())
                .filter(mention -> mention.form() == MentionForm.NAMED)
                .map(mentions::entity)
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .distinct()
                .toList();
        if (nations.isEmpty()) {
            List<Party> states = ofStates(head, party.sector());
            return states.size() < 2 ? List.of(party) : states;
        }
        return nations.size() < 2
                ? List.of(party)
                : nations.stream()
                        .map(nation -> new Party(
                                party.text(), party.span(), Optional.of(nation.id()), nation.country(), party.sector()))
                        .toList();
    }

    /** "The presidents of Peru and Chile": a party of each state. */
    private List<Party> ofStates(int head, Optional<String> sector) {
        List<Mention> states = syntax.governedByWord(head, "of").stream()
                .flatMap(state -> mentions.at(syntax.token(state).span().start()).stream())
                .filter(mention -> mentions.entity(mention).kind() == EntityKind.STATE)
                .distinct()
                .toList();
        return states.stream()
                .map(mention -> new Party(
                        mention.span().in(text),
                        Optional.of(mention.span()),
                        Optional.of(mention.entity()),
                        mentions.entity(mention).country(),
                        sector))
                .toList();
    }

    /** Whom the word stands for in its sentence: "the two deputies, Gatilov and Bogdanov", "the states said that they". */
    private List<Integer> meant(int head) {
        Optional<Integer> named = namedBeside(head);
        if (named.isPresent()) {
            return List.of(named.get());
        }
        if (syntax.tag(head).equals("NNS") && !syntax.token(head).isProperNoun()) {
            List<Integer> names = syntax.parse().children(head, "appos").stream()
                    .filter(name -> syntax.token(name).isProperNoun())
                    .flatMap(name -> syntax.coordinated(name).stream())
                    .toList();
            return names.size() > 1 ? names : List.of(head);
        }
        boolean open = SUBJECT_PRONOUNS.contains(syntax.text(head))
                && mentions.at(syntax.token(head).span().start()).isEmpty();
        List<Integer> speakers = open ? speakers(head) : List.of();
        return speakers.isEmpty() ? List.of(head) : speakers;
    }

    /** "Hafez al-Assad, a Soviet ally who …": whom a noun beside a name describes. */
    private Optional<Integer> namedBeside(int head) {
        return syntax.token(head).isProperNoun()
                        || mentions.at(syntax.token(head).span().start()).isPresent()
                ? Optional.empty()
                : syntax.head(head)
                        .filter(name -> syntax.relation(head).equals("appos")
                                && mentions.at(syntax.token(name).span().start())
                                        .isPresent());
    }

    /** The subjects of the verb that governs the clause of a pronoun: "said that they …", "freed a man whom they …". */
    private List<Integer> speakers(int pronoun) {
        Optional<Integer> verb =
                syntax.head(pronoun).filter(place -> syntax.relation(pronoun).startsWith("nsubj"));
        Optional<Integer> speech = verb.filter(place -> syntax.relation(place).equals("ccomp"))
                .flatMap(syntax::head)
                .or(() -> verb.filter(place -> syntax.relation(place).equals("acl:relcl"))
                        .flatMap(syntax::head)
                        .flatMap(syntax::head)
                        .filter(syntax::isVerb));
        List<Integer> found = speech.map(syntax::subjects).orElse(List.of());
        boolean plural = found.size() > 1
                || found.stream().anyMatch(place -> Set.of("NNS", "NNPS").contains(syntax.tag(place)));
        boolean many = syntax.text(pronoun).equals("they");
        return many == plural || !many && found.size() == 1 ? found : List.of();
    }

    private Optional<Entity> entity(int head, Span span) {
        Span word = syntax.token(head).span();
        Optional<Mention> mention = mentions.at(word.start())
                .filter(found -> found.head().covers(word) || found.span().equals(span));
        return mention.map(mentions::entity).or(() -> speaker(head));
    }

    /** "Turkey says it will …": the subject of a reported clause that nothing else resolves is who speaks. */
    private Optional<Entity> speaker(int pronoun) {
        if (!syntax.text(pronoun).equals("it") || !syntax.relation(pronoun).startsWith("nsubj")) {
            return Optional.empty();
        }
        return syntax.head(pronoun)
                .filter(verb -> syntax.relation(verb).equals("ccomp"))
                .flatMap(syntax::head)
                .flatMap(speech -> syntax.subjects(speech).stream().findFirst())
                .flatMap(subject -> mentions.at(syntax.token(subject).span().start()))
                .map(mentions::entity);
    }

    /** "Lawmakers in Peru", "soldiers from Chad", "a depot in Mali": the country that the phrase behind the noun tells. */
    private Optional<String> countryOfHome(int head) {
        if (syntax.token(head).isProperNoun()) {
            return Optional.empty();
        }
        return syntax.phrases(head).stream()
                .filter(phrase -> HOME.contains(phrase.preposition()))
                .flatMap(phrase -> syntax.coordinated(phrase.head()).stream())
                .flatMap(place -> countryOfPlace(place).stream())
                .findFirst();
    }

    /** "Sanaa", "Iraqi Kurdistan". */
    private Optional<String> countryOfPlace(int place) {
        return mentions.at(syntax.token(place).span().start())
                .flatMap(mention -> mentions.entity(mention).country())
                .or(() -> syntax.token(place).isProperNoun() ? countryWithin(phrase(place)) : Optional.empty());
    }

    /**
     * The party with the country that a report on one country means, or in which its soldiers, police or rebels act; the
     * same where it says whose it is.
     */
    Party inferred(Party party, HomeCountry home, Optional<String> scene) {
        if (party.country().isPresent()) {
            return party;
        }
        boolean plain =
                party.entity().isEmpty() || DOMESTIC.matcher(party.text()).matches() || isPlainGroup(party);
        boolean ofHome = plain
                && !LED.matcher(party.text()).find()
                && (!FOREIGN.matcher(party.text()).find()
                        || home.isAlone() && ABROAD.matcher(party.text()).matches());
        Optional<String> country = ofHome ? home.of(party.sector()) : Optional.empty();
        Optional<String> there = party.sector().filter(FORCES::contains).flatMap(sector -> scene);
        return new Party(party.text(), party.span(), party.entity(), country.or(() -> there), party.sector());
    }

    /** "They" for "rebels", of whom no more is told. */
    private boolean isPlainGroup(Party party) {
        return mentions.entity(party)
                .filter(entity -> entity.kind() == EntityKind.GROUP
                        && DOMESTIC.matcher(entity.name()).matches())
                .isPresent();
    }

    /** "Israeli" in "Israeli aircraft" tells whose they are. */
    private Optional<String> countryWithin(Span span) {
        return mentions.within(span).stream()
                .map(mentions::entity)
                .filter(entity -> entity.kind() == EntityKind.STATE
                        || entity.kind() == EntityKind.ORGANISATION
                        || entity.kind() == EntityKind.PERSON
                        || entity.kind() == EntityKind.ARMED_GROUP)
                .sorted(Comparator.comparing(entity -> entity.kind() == EntityKind.STATE ? 0 : 1))
                .flatMap(entity -> entity.country().stream())
                .findFirst();
    }

    /** The noun phrase without relative clauses, appositions and what is coordinated. */
    Span phrase(int head) {
        int[] bounds = {head, head};
        extend(head, bounds, 0);
        bounds[1] = Math.max(bounds[1], endOfLeader(head));
        return syntax.sentence().spanOf(bounds[0], bounds[1]);
    }

    /** "Troops commanded by Ahmed Said", "guards loyal to the emir": the place where the leader's name ends. */
    private int endOfLeader(int head) {
        int at = head + 3;
        boolean led = at < syntax.size()
                && !syntax.token(head).isProperNoun()
                && LEADING.contains(syntax.text(head + 1) + " " + syntax.text(head + 2));
        while (led && at + 1 < syntax.size() && !syntax.token(at).isProperNoun() && at < head + LONGEST_TITLE) {
            at++;
        }
        if (!led || !syntax.token(at).isProperNoun()) {
            return head;
        }
        while (at + 1 < syntax.size() && syntax.token(at + 1).isProperNoun()) {
            at++;
        }
        return at;
    }

    private void extend(int place, int[] bounds, int depth) {
        if (depth > 4) {
            return;
        }
        for (int child : syntax.parse().children(place)) {
            boolean modifier = KEPT.contains(syntax.relation(child))
                    && !syntax.tag(child).equals("POS")
                    && (child < place || syntax.relation(child).equals("nummod"))
                    && !(syntax.relation(child).equals("case") && depth == 0)
                    && !(syntax.relation(child).equals("advmod") && syntax.hasChild(place, "cop"));
            boolean part = syntax.relation(child).equals("nmod")
                    && child > place
                    && syntax.preposition(child).map("of"::equals).orElse(false);
            boolean shared = depth > 0
                    && syntax.relation(child).equals("conj")
                    && (syntax.tag(place).startsWith("JJ")
                            || syntax.token(place).isProperNoun());
            boolean plural =
                    syntax.token(place).isProperNoun() && syntax.tag(child).equals("NNS");
            boolean home = depth == 0 && isHome(child, place);
            boolean named = depth == 0
                    && child == place + 1
                    && syntax.token(child).isProperNoun()
                    && (syntax.relation(child).equals("appos")
                            || syntax.relation(child).equals("dep"));
            if (named || home || (modifier || part || shared || depth > 0 && isLink(child, place)) && !plural) {
                bounds[0] = Math.min(bounds[0], child);
                bounds[1] = Math.max(bounds[1], child);
                extend(child, bounds, depth + 1);
            }
        }
    }

    /** "Lawmakers in Peru": the state that a group is of belongs to its name. */
    private boolean isHome(int child, int head) {
        return child > head
                && syntax.relation(child).equals("nmod")
                && lists.isGroup(syntax.lemma(head))
                && !syntax.token(head).isProperNoun()
                && syntax.preposition(child).map(HOME::contains).orElse(false)
                && mentions.at(syntax.token(child).span().start())
                        .map(mentions::entity)
                        .filter(entity -> entity.kind() == EntityKind.STATE)
                        .isPresent();
    }

    private boolean isLink(int child, int place) {
        return syntax.relation(child).equals("case") && child < place;
    }
}
