package org.rapporteur.link.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.link.gather.Blocks;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.link.same.Passing;
import org.rapporteur.link.same.Utterance;
import org.rapporteur.link.same.WordKeys;
import org.rapporteur.link.wording.Resemblance;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;

/** Statements of different sources that say alike within a few days. */
final class Alike {

    private static final int MOST_DAYS = 10;
    private static final double ENOUGH = 0.6;
    private static final int RAREST_WORDS = 4;

    private Alike() {}

    /** Groups of statements, of at least two sources, that say alike; accounts of one utterance stay together. */
    static List<List<Id>> groups(Assembled assembled, Same same) {
        List<Utterance> utterances = same.utterances().stream()
                .filter(utterance -> same.statements().leader(utterance.id()).equals(utterance.id()))
                .filter(utterance -> utterance.wording().vocabulary().size() >= 3)
                .toList();
        Blocks blocks = new Blocks();
        WordKeys words = new WordKeys(assembled.weights(), blocks);
        for (int at = 0; at < utterances.size(); at++) {
            for (String word : rarest(utterances.get(at), assembled)) {
                words.put("said", word, utterances.get(at).told(), at);
            }
        }
        Groups alike = new Groups();
        Set<String> chained = chained(assembled, same);
        blocks.pairs((a, b) -> {
            String pair = pair(utterances.get(a).id(), utterances.get(b).id());
            if (!chained.contains(pair)) {
                join(utterances.get(a), utterances.get(b), assembled, alike);
            }
        });
        Map<Id, List<Id>> accounts = new HashMap<>();
        same.utterances()
                .forEach(utterance -> accounts.computeIfAbsent(
                                same.statements().leader(utterance.id()), leader -> new ArrayList<>())
                        .add(utterance.id()));
        return alike.all().values().stream()
                .map(group -> group.stream()
                        .flatMap(leader -> accounts.get(leader).stream())
                        .sorted()
                        .toList())
                .toList();
    }

    /** The pairs of utterances of which one is no more than an outlet's passing on of the other. */
    private static Set<String> chained(Assembled assembled, Same same) {
        Set<String> pairs = new HashSet<>();
        same.utterances()
                .forEach(utterance -> utterance
                        .statement()
                        .within()
                        .filter(around -> assembled
                                .gathered()
                                .findStatement(around)
                                .filter(outer -> Passing.isOfOutlet(outer, assembled))
                                .isPresent())
                        .ifPresent(around -> pairs.add(pair(
                                same.statements().leader(utterance.id()),
                                same.statements().leader(around)))));
        return pairs;
    }

    private static String pair(Id a, Id b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }

    private static List<String> rarest(Utterance utterance, Assembled assembled) {
        return utterance.wording().vocabulary().stream()
                .filter(word -> assembled.weights().frequency(word) > 1)
                .sorted(Comparator.comparing(assembled.weights()::frequency).thenComparing(word -> word))
                .limit(RAREST_WORDS)
                .toList();
    }

    private static void join(Utterance a, Utterance b, Assembled assembled, Groups alike) {
        Optional<Entity> source = a.source();
        boolean others = source.isPresent() && b.source().isPresent() && !source.equals(b.source());
        boolean passedOn = a.statement().within().filter(b.id()::equals).isPresent()
                || b.statement().within().filter(a.id()::equals).isPresent();
        boolean oneReport = a.statement().report().equals(b.statement().report());
        boolean overlap = oneReport
                && a.statement().content().stream()
                        .anyMatch(span -> b.statement().content().stream().anyMatch(span::overlaps));
        if (!others
                || passedOn
                || overlap
                || a.isNegated() != b.isNegated()
                || !a.told().meets(b.told(), MOST_DAYS)) {
            return;
        }
        Resemblance words = Resemblance.of(a.wording(), b.wording(), assembled.weights());
        if (words.shared().size() >= 3 && 0.6 * words.likeness() + 0.4 * words.cover() >= ENOUGH) {
            alike.join(a.id(), b.id());
        }
    }
}
