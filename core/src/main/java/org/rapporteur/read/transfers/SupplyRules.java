package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.rules.Table;

/** The verbs and nouns of supply and the words that govern them, as the tables have them. */
final class SupplyRules {

    /** Words that tell of a supply under way without a verb of supply. */
    static final Set<String> UNDER_WAY =
            Set.of("way", "route", "bound", "destined", "headed", "consigned", "meant", "intended");

    /** What arms may be aboard of. */
    static final Set<String> VESSELS = Set.of(
            "ship",
            "ships",
            "vessel",
            "vessels",
            "freighter",
            "plane",
            "planes",
            "aircraft",
            "airliner",
            "airbus",
            "jet",
            "flight",
            "train",
            "truck",
            "trucks",
            "convoy",
            "boat",
            "boats");

    private final List<Verb> verbs = new ArrayList<>();
    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Governor> governors = new HashMap<>();
    private final Map<String, Nominal> nominals = new HashMap<>();
    private final Set<String> addressing = new HashSet<>();
    private final Set<String> lemmas = new HashSet<>(Set.of("do", "call", "describe", "brand"));

    /** How the text tells it: as done, going on, to come, denied. */
    enum Mood {
        DONE,
        ONGOING,
        PLANNED,
        NEGATED,
        PLANNED_NEGATED,
        HYPOTHETICAL
    }

    /** A verb of supply: where its parties stand, and the status by mood. */
    record Verb(
            String name,
            Set<String> verbs,
            List<String> supplier,
            List<String> recipient,
            List<String> item,
            List<String> needs,
            Map<Mood, TransferStatus> statuses) {

        Optional<TransferStatus> status(Mood mood) {
            return Optional.ofNullable(statuses.get(mood));
        }
    }

    /** A noun of supply; of a buyer's noun whose it is receives. */
    record Noun(TransferStatus status, boolean deal, boolean buyer) {}

    /** A noun over a noun of supply: the status by it, and where it is lifted itself. */
    record Nominal(TransferStatus status, Optional<TransferStatus> lifted) {}

    /** A word that governs a supply and says how far it has come; no status where it tells of none. */
    record Governor(String name, Optional<TransferStatus> status, Optional<TransferStatus> negated) {}

    SupplyRules() {
        rows("verbs.tsv").forEach(this::addVerb);
        rows("nouns.tsv").forEach(this::addNoun);
        rows("nominals.tsv").forEach(this::addNominal);
        rows("addressing.tsv").forEach(row -> addressing.addAll(row.list("verbs")));
        rows("governors.tsv").forEach(this::addGovernor);
    }

    private static List<Table.Row> rows(String table) {
        return Table.beside(SupplyRules.class, table).rows();
    }

    private void addVerb(Table.Row row) {
        Map<Mood, TransferStatus> statuses = new HashMap<>();
        for (Mood mood : Mood.values()) {
            if (mood != Mood.HYPOTHETICAL) {
                status(row.get(mood.name().toLowerCase(Locale.ROOT))).ifPresent(status -> statuses.put(mood, status));
            }
        }
        Set<String> words = Set.copyOf(row.list("verbs"));
        words.forEach(word -> lemmas.add(word.split(" ")[0]));
        verbs.add(new Verb(
                row.get("name"),
                words,
                row.list("supplier"),
                row.list("recipient"),
                row.list("item"),
                row.list("needs"),
                Map.copyOf(statuses)));
    }

    private void addNoun(Table.Row row) {
        Noun noun = new Noun(
                status(row.get("status")).orElseThrow(),
                row.get("deal").equals("yes"),
                row.get("buyer").equals("yes"));
        row.list("nouns").forEach(word -> nouns.put(word, noun));
    }

    private void addNominal(Table.Row row) {
        Nominal nominal = new Nominal(status(row.get("status")).orElseThrow(), status(row.get("lifted")));
        row.list("words").forEach(word -> nominals.put(word, nominal));
    }

    private void addGovernor(Table.Row row) {
        Governor governor = new Governor(row.get("name"), status(row.get("status")), status(row.get("negated")));
        for (String word : row.list("words")) {
            governors.putIfAbsent(word, governor);
            lemmas.add(word.split(" ")[0]);
        }
    }

    /** Whether the verb says of another what he does or is to do: "accused Iran of arming", "urged Russia not to ship". */
    boolean addresses(String lemma) {
        return addressing.contains(lemma);
    }

    private static Optional<TransferStatus> status(String word) {
        return word.isEmpty() ? Optional.empty() : Optional.of(TransferStatus.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** Whether the sentence has a word that may tell of a supply. */
    boolean mayHold(Sentence sentence) {
        return NounPhrases.isReadable(sentence)
                && sentence.tokens().stream()
                        .anyMatch(token -> lemmas.contains(token.lemma().toLowerCase(Locale.ROOT))
                                || tellsOfTransport(token.text().toLowerCase(Locale.ROOT))
                                || nouns.containsKey(token.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean tellsOfTransport(String word) {
        return UNDER_WAY.contains(word) || VESSELS.contains(word) || word.equals("aboard") || word.equals("board");
    }

    /** Whether the sentence may speak of a supply named before: "the contract", "its deliveries". */
    boolean mayRefer(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .anyMatch(place -> noun(sentence, place).isPresent()
                        && sentence.token(place - 1).tag().matches("DT|PRP\\$"));
    }

    /** The lemmas of every verb of supply and every governing verb. */
    Set<String> lemmas() {
        return Set.copyOf(lemmas);
    }

    /** The rules for the verb, in the order of the table. */
    List<Verb> verbs(String lemma) {
        return verbs.stream().filter(verb -> verb.verbs().contains(lemma)).toList();
    }

    /** The noun of supply at the place. */
    Optional<Noun> noun(Sentence sentence, int place) {
        return Optional.ofNullable(nouns.get(sentence.token(place).text().toLowerCase(Locale.ROOT)));
    }

    /** The noun over nouns of supply. */
    Optional<Nominal> nominal(String word) {
        return Optional.ofNullable(nominals.get(word));
    }

    /** The governing word. */
    Optional<Governor> governor(String lemma) {
        return Optional.ofNullable(governors.get(lemma));
    }
}
