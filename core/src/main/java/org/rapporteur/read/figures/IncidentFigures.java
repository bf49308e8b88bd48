package org.rapporteur.read.figures;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Span;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.rules.Table;

/**
 * The toll of the one incident that a report tells of, merged from all its figures, the persons it names or describes
 * and its words: which figure is the sum, which a part of it, and who is counted without a number.
 *
 * <p>Every toll that the evidence allows is weighed by features with learned weights ({@code toll-weights.tsv}); the
 * greatest sum wins. An attacker who killed others and then died by their own hand counts among the killed.
 */
public final class IncidentFigures {

    /** How likely it must be that anybody was harmed for a report to be about an incident. */
    private static final double SURE = 2.0 / 3;

    private final VictimReader victims = new VictimReader(new Fates(), new Nouns());
    private final IncidentWords words = new IncidentWords();
    private final Map<String, Double> weights = new TreeMap<>();

    /** Loads the words and the weights. */
    public IncidentFigures() {
        for (Table.Row row :
                Table.beside(IncidentFigures.class, "toll-weights.tsv").rows()) {
            weights.put(row.get("feature"), Double.valueOf(row.get("weight")));
        }
    }

    /** The killed and the wounded of one incident. */
    public record Toll(int killed, int wounded) {}

    /** The toll by the report's figures and the persons it tells of. */
    public Toll read(Analysis analysis, Dates dates, List<Figure> figures) {
        return best(choices(analysis, dates, figures), weights);
    }

    /** The likeliest number of killed, and with it the likeliest of wounded; of two alike the smaller. */
    public static Toll best(List<TollChoice> choices, Map<String, Double> weights) {
        int killed = likely(choices, weights).killed().entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
        return choices.stream()
                .filter(choice -> choice.killed() == killed)
                .max(Comparator.comparingDouble((TollChoice choice) -> choice.score(weights))
                        .thenComparing(choice -> -choice.wounded()))
                .map(choice -> new Toll(choice.killed(), choice.wounded()))
                .orElse(new Toll(0, 0));
    }

    /**
     * How well the report bears out each number of killed or of wounded.
     *
     * @param killed the share of the likelihood by number; together 1
     * @param wounded likewise
     */
    public record Likely(SortedMap<Integer, Double> killed, SortedMap<Integer, Double> wounded) {

        public Likely {
            killed = Collections.unmodifiableSortedMap(new TreeMap<>(killed));
            wounded = Collections.unmodifiableSortedMap(new TreeMap<>(wounded));
        }
    }

    /** How well the report's figures and the persons it tells of bear out each number. */
    public Likely likely(Analysis analysis, Dates dates, List<Figure> figures) {
        return likely(choices(analysis, dates, figures), weights);
    }

    /**
     * What a report about one incident tells of its toll.
     *
     * @param passages the sentences of the title and the opening that tell of people killed or harmed
     */
    public record ToldToll(Likely likely, List<Span> passages) {

        public ToldToll {
            passages = List.copyOf(passages);
        }
    }

    /** The toll by the report's figures and the persons it tells of, if it is about one incident that harmed anybody. */
    public Optional<ToldToll> told(Analysis analysis, Dates dates, List<Figure> figures) {
        TollEvidence evidence = new TollEvidence(analysis, dates, figures, victims, words);
        if (!evidence.isOfOne()) {
            return Optional.empty();
        }
        List<TollChoice> choices = new TollChoices(evidence).all();
        double[] shares = shares(choices, weights);
        double harmed = 0;
        for (int i = 0; i < shares.length; i++) {
            harmed += choices.get(i).killed() + choices.get(i).wounded() > 0 ? shares[i] : 0;
        }
        return harmed >= SURE
                ? Optional.of(new ToldToll(likely(choices, weights), evidence.passages()))
                : Optional.empty();
    }

    /** The shares of the choices' likelihood: each counts by its weight to the base of e. */
    public static Likely likely(List<TollChoice> choices, Map<String, Double> weights) {
        double[] shares = shares(choices, weights);
        SortedMap<Integer, Double> killed = new TreeMap<>();
        SortedMap<Integer, Double> wounded = new TreeMap<>();
        for (int i = 0; i < shares.length; i++) {
            killed.merge(choices.get(i).killed(), shares[i], Double::sum);
            wounded.merge(choices.get(i).wounded(), shares[i], Double::sum);
        }
        return new Likely(killed, wounded);
    }

    private static double[] shares(List<TollChoice> choices, Map<String, Double> weights) {
        double[] scores =
                choices.stream().mapToDouble(choice -> choice.score(weights)).toArray();
        double most = Arrays.stream(scores).max().orElse(0);
        double[] shares =
                Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    /** Every toll that the report may tell, with what speaks for it. */
    public List<TollChoice> choices(Analysis analysis, Dates dates, List<Figure> figures) {
        return new TollChoices(new TollEvidence(analysis, dates, figures, victims, words)).all();
    }
}
