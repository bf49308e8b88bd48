package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** Where one sentence tells of transfers: by verbs of supply, and by nouns of supply under the verbs that govern them. */
final class SupplyReader {

    private final SupplySentence in;
    private final Set<NounPhrase> told = new HashSet<>();

    SupplyReader(SupplySentence in) {
        this.in = in;
    }

    /** The tellings of the sentence, in order of their triggers. */
    List<Telling> read() {
        List<Telling> found = new ArrayList<>();
        SupplyVerbs verbs = new SupplyVerbs(in, told);
        EarlierDeals deals = new EarlierDeals(in, told);
        for (Predicate predicate : in.predicates()) {
            verbs.read(predicate).or(() -> deals.read(predicate)).ifPresent(found::add);
        }
        SupplyNouns nouns = new SupplyNouns(in);
        Consignments consignments = new Consignments(in);
        for (NounPhrase phrase : in.phrases().all()) {
            if ((in.items().isSupply(phrase) || isRest(phrase)) && !told.contains(phrase)) {
                found.addAll(nouns.read(phrase));
            }
            consignments.read(phrase).ifPresent(found::add);
        }
        found.sort(Comparator.comparingInt(Telling::trigger));
        return found;
    }

    /** "suspended the rest": of a delivery told before. */
    private boolean isRest(NounPhrase phrase) {
        return in.lower(phrase.head()).matches("rest|remainder");
    }
}
