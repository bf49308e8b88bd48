package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.PloverType;

class LexiconTest {

    private static final Map<PloverType, Set<String>> MODES = Map.ofEntries(
            Map.entry(PloverType.AGREE, Set.of()),
            Map.entry(PloverType.DISASTER, Set.of()),
            Map.entry(PloverType.CONSULT, Set.of("visit", "third-party", "multilateral", "phone")),
            Map.entry(PloverType.SUPPORT, Set.of()),
            Map.entry(PloverType.CONCEDE, Set.of()),
            Map.entry(PloverType.COOPERATE, Set.of()),
            Map.entry(PloverType.AID, Set.of()),
            Map.entry(PloverType.RETREAT, Set.of("withdraw", "release", "disarm", "ceasefire", "access", "resign")),
            Map.entry(PloverType.REQUEST, Set.of("assist", "change", "yield", "meet")),
            Map.entry(PloverType.REJECT, Set.of("assist", "change", "yield", "meet")),
            Map.entry(PloverType.ACCUSE, Set.of("disapprove", "investigate", "allege")),
            Map.entry(PloverType.THREATEN, Set.of("restrict", "arrest", "relations", "expel", "territory", "violence")),
            Map.entry(
                    PloverType.PROTEST, Set.of("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize")),
            Map.entry(PloverType.SANCTION, Set.of("convict", "expel", "withdraw", "discontinue")),
            Map.entry(PloverType.MOBILIZE, Set.of("troops", "weapons", "police", "militia")),
            Map.entry(
                    PloverType.COERCE,
                    Set.of(
                            "seize",
                            "restrict",
                            "censor",
                            "curfew",
                            "martial-law",
                            "arrest",
                            "deport",
                            "withhold",
                            "misinformation",
                            "cyber")),
            Map.entry(
                    PloverType.ASSAULT,
                    Set.of(
                            "abduct",
                            "beat",
                            "torture",
                            "sexual",
                            "targeted",
                            "destroy",
                            "primitive",
                            "firearms",
                            "explosives",
                            "suicide-attack",
                            "aerial",
                            "drone",
                            "heavy-weapons",
                            "crowd-control",
                            "unconventional")));

    private final Lexicon lexicon = new Lexicon();

    @Test
    void usesOnlyTheModesThatTheManualGivesTheType() {
        assertThat(lexicon.classes().values())
                .allSatisfy(each -> assertThat(MODES.get(each.type()))
                        .containsAll(each.mode().stream().toList()));
    }

    @Test
    void hasClassesOfEveryType() {
        assertThat(lexicon.classes().values()).extracting(EventClass::type).contains(PloverType.values());
    }

    @Test
    void givesExamplesOfEveryClass() {
        Set<String> without = new TreeSet<>();
        for (PloverType type : PloverType.values()) {
            List<String[]> rows = Table.rows(type.word() + ".tsv");
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i)[0].equals("class") && !hasExample(rows, i + 1)) {
                    without.add(rows.get(i)[1]);
                }
            }
        }
        assertThat(without).isEmpty();
    }

    private static boolean hasExample(List<String[]> rows, int from) {
        for (int i = from; i < rows.size() && !rows.get(i)[0].equals("class"); i++) {
            if (rows.get(i)[0].equals("must")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void prefersThePredicateThatAsksForMore() {
        assertThat(lexicon.verbs("impose").get(0).demands())
                .isGreaterThanOrEqualTo(lexicon.verbs("impose").get(1).demands());
    }

    @Test
    void readsParticleObjectAndPreposition() {
        EventClass any = lexicon.classes().get("attack");
        Predicate predicate = Predicate.of(Predicate.Kind.VERB, "walk_out @of =$talks", any);

        assertThat(predicate.particle()).contains("out");
        assertThat(predicate.preposition()).contains("of");
        assertThat(predicate.complement()).contains("$talks");
        assertThat(predicate.object()).isEmpty();
    }

    @Test
    void readsSubjectOwnPrepositionAndModifier() {
        EventClass any = lexicon.classes().get("attack");
        Predicate predicate = Predicate.of(Predicate.Kind.NOUN, "way %long ^on ~$arms", any);

        assertThat(predicate.modifier()).contains("long");
        assertThat(predicate.own()).contains("on");
        assertThat(predicate.subject()).contains("$arms");
        assertThat(predicate.written()).isEqualTo("way %long ^on ~$arms");
    }

    @Test
    void namesOnlySetsThatExist() {
        for (String verb : List.of("hold", "impose", "sign", "supply", "attack", "condemn", "reject")) {
            assertThat(lexicon.verbs(verb))
                    .allSatisfy(predicate -> predicate
                            .object()
                            .filter(object -> object.startsWith("$"))
                            .ifPresent(object -> lexicon.sets().has(object.substring(1), "nothing")));
        }
    }
}
