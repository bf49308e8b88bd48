package org.rapporteur.read.processes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Party;
import org.rapporteur.model.StageKind;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;
import org.rapporteur.read.phrases.Predicate;
import org.rapporteur.read.phrases.Predicates;
import org.rapporteur.read.rules.Table;

/** The stages to which the verbs and nouns of a sentence bring the processes that it names. */
final class StageReader {

    private static final Set<String> SUPPOSING = Set.of("could", "might", "may", "can");
    private static final Set<String> PLANNING =
            Set.of("will", "'ll", "’ll", "shall", "would", "'d", "to", "should", "must");
    private static final Set<String> PROPOSING = Set.of(
            "propose",
            "suggest",
            "offer",
            "invite",
            "call",
            "urge",
            "ask",
            "want",
            "demand",
            "seek",
            "favor",
            "favour",
            "reiterate",
            "pledge");
    private static final Set<String> REFUSING = Set.of("refuse", "decline", "oppose", "rule", "deny");
    private static final Set<String> MEDIATING = Set.of("broker", "mediate", "facilitate", "chair", "moderate");
    private static final Set<String> HELD_BEFORE = Set.of("after", "during", "following", "since");
    private static final Set<String> TALKING = Set.of(
            "hold",
            "attend",
            "agree",
            "sign",
            "open",
            "begin",
            "start",
            "convene",
            "join",
            "participate",
            "take",
            "impose",
            "resume",
            "conduct",
            "have",
            "organise",
            "organize",
            "lift",
            "end",
            "extend",
            "suspend");

    /** What talks come in. */
    private static final Set<String> ROUNDS = Set.of(
            "round",
            "rounds",
            "series",
            "session",
            "sessions",
            "day",
            "days",
            "hours",
            "week",
            "weeks",
            "months",
            "cycle");

    private static final Set<String> TO_COME = Set.of("hold", "open", "convene", "take-place");

    private final List<Rule> rules = new ArrayList<>();
    private final List<Nominal> nominals = new ArrayList<>();
    private final Set<String> lemmas = new HashSet<>(MEDIATING);

    private record Rule(
            String name,
            Set<String> verbs,
            Set<String> slots,
            Optional<StageKind> done,
            Optional<StageKind> planned,
            Optional<StageKind> negated,
            Optional<StageKind> plannedNegated,
            Set<String> kinds) {}

    private record Nominal(Set<String> nouns, Set<String> prepositions, StageKind stage) {}

    StageReader() {
        for (Table.Row row : Table.beside(StageReader.class, "stages.tsv").rows()) {
            Set<String> verbs = Set.copyOf(row.list("verbs"));
            verbs.forEach(verb -> lemmas.add(verb.split(" ")[0]));
            rules.add(new Rule(
                    row.get("name"),
                    verbs,
                    Set.copyOf(row.list("slot")),
                    stage(row.get("done")),
                    stage(row.get("planned")),
                    stage(row.get("negated")),
                    stage(row.get("planned_negated")),
                    Set.copyOf(row.list("kinds"))));
        }
        for (Table.Row row : Table.beside(StageReader.class, "nominals.tsv").rows()) {
            nominals.add(new Nominal(
                    Set.copyOf(row.list("nouns")),
                    Set.copyOf(row.list("prepositions")),
                    stage(row.get("stage")).orElseThrow()));
        }
    }

    private static Optional<StageKind> stage(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(StageKind.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** The stages of the processes that the sentence names, in order of place. */
    List<StageTelling> read(Sentence sentence, NounPhrases phrases, List<ProcessMention> mentions, Parties parties) {
        List<Predicate> predicates = Predicates.of(sentence, phrases, lemmas);
        List<StageTelling> found = new ArrayList<>();
        for (ProcessMention mention : mentions) {
            List<StageTelling> own = new ArrayList<>();
            for (Predicate predicate : predicates) {
                byVerb(sentence, mention, carrier(sentence, phrases, mention), predicate, parties)
                        .ifPresent(own::add);
            }
            byNoun(sentence, mention).ifPresent(own::add);
            if (own.isEmpty()) {
                bySetting(sentence, mention, carrier(sentence, phrases, mention))
                        .ifPresent(own::add);
            }
            found.addAll(own);
        }
        return found;
    }

    /** "a third round of talks": the phrase that stands for the talks. */
    private static NounPhrase carrier(Sentence sentence, NounPhrases phrases, ProcessMention mention) {
        int joint = mention.phrase().first() - 1;
        return (joint > 0 && lower(sentence, joint).equals("of")
                        ? phrases.endingWith(joint - 1)
                        : Optional.<NounPhrase>empty())
                .filter(phrase -> ROUNDS.contains(lower(sentence, phrase.head())))
                .orElse(mention.phrase());
    }

    private Optional<StageTelling> byVerb(
            Sentence sentence, ProcessMention mention, NounPhrase carrier, Predicate predicate, Parties parties) {
        String lemma = lemma(sentence, predicate);
        for (Rule rule : rules) {
            boolean kind = rule.kinds().isEmpty()
                    || rule.kinds().contains(mention.kind().word());
            if (kind && rule.verbs().contains(lemma) && stands(rule, predicate, mention.phrase(), carrier)) {
                Optional<StageKind> stage = stageOf(sentence, rule, predicate);
                return Optional.of(new StageTelling(
                        mention,
                        stage,
                        predicate.verb(),
                        parties(sentence, predicate, mention, parties),
                        false,
                        rule.name()));
            }
        }
        boolean mediates =
                MEDIATING.contains(predicate.lemma()) && stands(MEDIATION, predicate, mention.phrase(), carrier);
        return mediates
                ? Optional.of(new StageTelling(
                        mention,
                        Optional.empty(),
                        predicate.verb(),
                        parties(sentence, predicate, mention, parties),
                        true,
                        "mediated"))
                : Optional.empty();
    }

    private static final Rule MEDIATION = new Rule(
            "mediated",
            MEDIATING,
            Set.of("object"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    /** "take place" and "come into force" are one verb. */
    private static String lemma(Sentence sentence, Predicate predicate) {
        int next = predicate.verb() + 1;
        String word = next < sentence.size() ? lower(sentence, next) : "";
        String after = next + 1 < sentence.size() ? lower(sentence, next + 1) : "";
        if (word.matches("place|effect|part")) {
            return predicate.lemma() + " " + word;
        }
        return word.equals("into") && after.equals("force") ? predicate.lemma() + " into force" : predicate.lemma();
    }

    private static boolean stands(Rule rule, Predicate predicate, NounPhrase phrase, NounPhrase carrier) {
        return stands(rule, predicate, phrase) || !carrier.equals(phrase) && stands(rule, predicate, carrier);
    }

    private static boolean stands(Rule rule, Predicate predicate, NounPhrase phrase) {
        boolean object = rule.slots().contains("object") && predicate.objects().contains(phrase);
        boolean subject =
                rule.slots().contains("subject") && predicate.subjects().contains(phrase);
        boolean oblique = predicate.obliques().stream()
                .anyMatch(found -> rule.slots().contains(found.preposition())
                        && found.phrase().equals(phrase));
        return object || subject || oblique;
    }

    private static Optional<StageKind> stageOf(Sentence sentence, Rule rule, Predicate predicate) {
        Optional<String> governor =
                predicate.governor().map(place -> sentence.token(place).lemma().toLowerCase(Locale.ROOT));
        boolean supposed = predicate.auxiliaries().stream().anyMatch(SUPPOSING::contains);
        boolean planned = supposed || predicate.auxiliaries().stream().anyMatch(PLANNING::contains);
        if (governor.filter(REFUSING::contains).isPresent()) {
            return Optional.empty();
        }
        if (governor.filter(PROPOSING::contains).isPresent() && (planned || isGerund(sentence, predicate))) {
            return Optional.of(StageKind.PROPOSED);
        }
        boolean obliged = predicate.auxiliaries().contains("should")
                || predicate.auxiliaries().contains("must");
        if (obliged && rule.planned().isPresent()) {
            return Optional.of(isAgreed(sentence, predicate.verb()) ? StageKind.AGREED : StageKind.PROPOSED);
        }
        if (predicate.negated()) {
            return planned ? rule.plannedNegated() : rule.negated();
        }
        if (!planned && TO_COME.contains(rule.name()) && isPresent(sentence, predicate)) {
            return Optional.of(StageKind.EXPECTED);
        }
        Optional<StageKind> stage = planned ? rule.planned() : rule.done();
        boolean goesOn = isGerund(sentence, predicate)
                && predicate.auxiliaries().stream().anyMatch(word -> word.matches("is|are|been"));
        if (goesOn && stage.filter(kind -> kind == StageKind.HELD).isPresent()) {
            return Optional.of(StageKind.ONGOING);
        }
        boolean agreed =
                planned && stage.filter(kind -> kind == StageKind.EXPECTED).isPresent();
        return agreed && isAgreed(sentence, predicate.verb()) ? Optional.of(StageKind.AGREED) : stage;
    }

    /** "the sooner the conference is held", "the talks open on Monday": still to come. */
    private static boolean isPresent(Sentence sentence, Predicate predicate) {
        List<String> auxiliaries = predicate.auxiliaries();
        boolean is = auxiliaries.contains("is") || auxiliaries.contains("are");
        boolean passive = predicate.passive() && is && !auxiliaries.contains("been") && !auxiliaries.contains("being");
        return passive || sentence.token(predicate.verb()).tag().matches("VBZ|VBP|VB") && auxiliaries.isEmpty();
    }

    private static boolean isGerund(Sentence sentence, Predicate predicate) {
        return sentence.token(predicate.verb()).tag().equals("VBG");
    }

    /** "agreed that the summit should be held". */
    private static boolean isAgreed(Sentence sentence, int verb) {
        for (int i = 0; i < verb; i++) {
            if (sentence.token(i).lemma().equals("agree")) {
                return true;
            }
        }
        return false;
    }

    private static List<Party> parties(
            Sentence sentence, Predicate predicate, ProcessMention mention, Parties parties) {
        if (!TALKING.contains(predicate.lemma()) && !MEDIATING.contains(predicate.lemma())) {
            return List.of();
        }
        return predicate.subjects().stream()
                .filter(phrase -> !phrase.equals(mention.phrase()))
                .flatMap(phrase -> parties.of(sentence, phrase).stream())
                .toList();
    }

    /** "an end to the observer mission". */
    private Optional<StageTelling> byNoun(Sentence sentence, ProcessMention mention) {
        int joint = mention.phrase().first() - 1;
        if (joint < 1) {
            return Optional.empty();
        }
        for (Nominal nominal : nominals) {
            boolean behind = nominal.prepositions().contains(lower(sentence, joint))
                    && nominal.nouns().contains(lower(sentence, joint - 1));
            if (behind) {
                return Optional.of(new StageTelling(
                        mention,
                        Optional.of(nominal.stage()),
                        joint - 1,
                        List.of(),
                        false,
                        "noun \"" + lower(sentence, joint - 1) + "\""));
            }
        }
        return Optional.empty();
    }

    /** "after talks in Damascus", "during a visit to Moscow": held. */
    private static Optional<StageTelling> bySetting(Sentence sentence, ProcessMention mention, NounPhrase carrier) {
        int before = carrier.first() - 1;
        boolean met = mention.family().equals("meeting") || mention.family().equals("visit");
        boolean held = before >= 0 && HELD_BEFORE.contains(lower(sentence, before));
        return met && held
                ? Optional.of(new StageTelling(
                        mention,
                        Optional.of(StageKind.HELD),
                        mention.phrase().head(),
                        List.of(),
                        false,
                        "setting \"" + lower(sentence, before) + "\""))
                : Optional.empty();
    }

    private static String lower(Sentence sentence, int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
