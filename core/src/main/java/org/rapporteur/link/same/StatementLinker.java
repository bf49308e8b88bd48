package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.DatedGroups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Statement;

/** Finds the accounts of one utterance among the statements of all readings. */
public final class StatementLinker {

    private static final int RAREST_WORDS = 8;

    private final Assembled assembled;
    private final StatementComparison comparison;
    private final List<Utterance> utterances;

    /** The outlets that are quoted in the record, by their keys. */
    private final Set<String> quoted;

    public StatementLinker(Assembled assembled) {
        this.assembled = assembled;
        this.comparison = new StatementComparison(assembled);
        this.utterances = assembled.gathered().statements().stream()
                .map(statement -> Utterance.of(statement, assembled))
                .sorted(Comparator.comparing(
                                (Utterance utterance) -> utterance.sought().first())
                        .thenComparing(Utterance::id))
                .toList();
        this.quoted = utterances.stream()
                .map(utterance -> Passing.outletOf(utterance.statement(), assembled))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** The statements prepared for comparison, by time. */
    public List<Utterance> utterances() {
        return utterances;
    }

    /** The groups of accounts of one utterance, and the links that make them. */
    public DatedGroups link() {
        SortedMap<Id, Window> days = new TreeMap<>();
        utterances.forEach(utterance -> days.put(utterance.id(), utterance.days()));
        List<Link> links = new ArrayList<>();
        List<Utterance> distinct = distinct(links);
        Blocks blocks = new Blocks();
        WordKeys words = new WordKeys(assembled.weights(), blocks);
        for (int at = 0; at < distinct.size(); at++) {
            put(distinct.get(at), at, blocks, words);
        }
        blocks.pairs(
                (a, b) -> comparison.compare(distinct.get(a), distinct.get(b)).ifPresent(links::add));
        links.addAll(Elliptical.links(utterances, assembled));
        return DatedGroups.of(days, links, 1, assembled.gathered().decisions());
    }

    /** One of those that say the same words in copied text; the others are linked to it at once. */
    private List<Utterance> distinct(List<Link> links) {
        Map<String, Utterance> first = new HashMap<>();
        List<Utterance> distinct = new ArrayList<>();
        for (Utterance utterance : utterances) {
            String text = utterance.wording().words() + " "
                    + assembled.copies().author(utterance.statement().report());
            Utterance known = first.putIfAbsent(text, utterance);
            Optional<Link> link = known == null ? Optional.empty() : comparison.compare(known, utterance);
            link.ifPresentOrElse(links::add, () -> distinct.add(utterance));
        }
        return distinct;
    }

    private void put(Utterance utterance, int number, Blocks blocks, WordKeys words) {
        Statement statement = utterance.statement();
        Window days = utterance.sought();
        boolean ofOutlet = Passing.isOfDescribedOutlet(statement) || Passing.isThroughOutlet(statement, assembled);
        Optional<String> outlet = Passing.outletOf(statement, assembled)
                .or(() -> Optional.of(assembled.copies().outletKey(statement.report()))
                        .filter(quoted::contains));
        utterance.wording().vocabulary().stream()
                .filter(word -> assembled.weights().frequency(word) > 1)
                .sorted(Comparator.comparing(assembled.weights()::frequency).thenComparing(word -> word))
                .limit(RAREST_WORDS)
                .forEach(word -> {
                    utterance.source().ifPresent(source -> words.put(source.id().value(), word, days, number));
                    utterance.country().ifPresent(country -> words.put(country, word, days, number));
                    outlet.ifPresent(key -> words.put("of " + key, word, utterance.told(), number));
                    if (ofOutlet) {
                        words.put("by an outlet", word, days, number);
                    }
                    blocks.put("text " + assembled.copies().author(statement.report()) + " " + word, number);
                });
        if (utterance.sought().isClosed()) {
            for (long week : List.of(
                    week(utterance.sought().first()), week(utterance.sought().last() + 1))) {
                utterance.source().ifPresent(source -> blocks.put(source.id() + " in week " + week, number));
            }
        }
        for (List<String> quotation : utterance.wording().quotations()) {
            for (int at = 0; at + 4 <= Math.min(quotation.size(), 40); at++) {
                blocks.put("quoted " + String.join(" ", quotation.subList(at, at + 4)), number);
            }
        }
    }

    private static long week(long day) {
        return Math.floorDiv(day, 7L);
    }
}
