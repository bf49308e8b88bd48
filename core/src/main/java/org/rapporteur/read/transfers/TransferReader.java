package org.rapporteur.read.transfers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Id;
import org.rapporteur.model.Intermediary;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Transfer;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;

/** Finds the transfers of arms and material of which a report tells, and how far each is said to have come. */
public final class TransferReader {

    /** Words by which a system is told by what it is like. */
    private static final Set<String> LIKENESSES = Set.of(
            "model", "version", "variant", "copy", "successor", "derivative", "modification", "equivalent", "clone");

    private final SupplyRules rules = new SupplyRules();
    private final ItemReader items = new ItemReader();
    private final Map<String, String> groups = Parties.groupNouns();
    private final TransferLedger ledger = new TransferLedger();
    private final RouteRules routeRules = new RouteRules();
    private final Gazetteer gazetteer;

    /** A reader that knows the names of the gazetteer. */
    public TransferReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether the sentence may tell of a transfer, so that its dependencies are of use. */
    public boolean needsParse(Sentence sentence) {
        return rules.mayHold(sentence) && (items.mayName(sentence) || rules.mayRefer(sentence));
    }

    /** The transfers of the report, in the order in which it first tells of them. */
    public List<Transfer> read(
            Analysis analysis,
            Mentions mentions,
            Dates dates,
            List<Place> places,
            List<Statement> statements,
            List<Figure> figures) {
        Parties parties = new Parties(analysis.report(), mentions, gazetteer, groups);
        List<Telling> tellings = new ArrayList<>();
        List<TransferLedger.Named> named = new ArrayList<>();
        Routes routes = new Routes(routeRules, gazetteer, mentions, places);
        for (Sentence sentence : analysis.sentences()) {
            boolean supply = rules.mayHold(sentence);
            if (supply || routeRules.mayTell(sentence)) {
                SupplySentence in = SupplySentence.of(rules, items, analysis.report(), parties, sentence);
                List<Telling> told = supply ? new SupplyReader(in).read() : List.of();
                routes.add(in, told);
                told.stream().filter(telling -> stands(telling, tellings)).forEach(tellings::add);
                (supply ? new Answers(in, tellings).read() : Optional.<Telling>empty()).ifPresent(tellings::add);
            }
            if (items.mayName(sentence)) {
                named.addAll(named(analysis, sentence));
            }
        }
        TransferSteps steps = new TransferSteps(analysis, dates, statements);
        List<Transfer> transfers = new ArrayList<>();
        List<TransferLedger.Entry> entries =
                ledger.entries(tellings, named, code -> parties.state(code), routes::tells);
        List<List<Intermediary>> via =
                routes.of(entries, statements, analysis.report().id());
        for (int i = 0; i < entries.size(); i++) {
            transfers.add(transfer(analysis, entries.get(i), via.get(i), steps, figures));
        }
        return List.copyOf(transfers);
    }

    /** "we have partially done so" tells of a transfer only behind a deal that is said to be honoured. */
    private static boolean stands(Telling telling, List<Telling> before) {
        if (!telling.rule().equals(EarlierDeals.DONE_SO)) {
            return true;
        }
        Optional<Telling> last = before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
        return last.filter(found -> found.rule().startsWith(EarlierDeals.HONOURED))
                .filter(found -> found.sentence().index() >= telling.sentence().index() - 1)
                .isPresent();
    }

    private List<TransferLedger.Named> named(Analysis analysis, Sentence sentence) {
        NounPhrases phrases = NounPhrases.of(sentence);
        ItemReader.InSentence inSentence = items.new InSentence(analysis.report(), sentence, phrases);
        List<TransferLedger.Named> found = new ArrayList<>();
        for (NounPhrase phrase : phrases.all()) {
            inSentence
                    .of(phrase)
                    .filter(item -> item.system().isPresent() && !isLikened(sentence, phrase))
                    .ifPresent(item -> found.add(new TransferLedger.Named(sentence.index(), item)));
        }
        return found;
    }

    /** "the export model of the Soviet Mi-24" is another. */
    private static boolean isLikened(Sentence sentence, NounPhrase phrase) {
        return phrase.first() > 1
                && sentence.token(phrase.first() - 1).text().equals("of")
                && LIKENESSES.contains(sentence.token(phrase.first() - 2).lemma());
    }

    private static Transfer transfer(
            Analysis analysis,
            TransferLedger.Entry entry,
            List<Intermediary> via,
            TransferSteps steps,
            List<Figure> figures) {
        Id id = Id.of(
                "transfer",
                analysis.report().id(),
                entry.supplier().map(TransferLedger::name),
                entry.recipient().map(TransferLedger::name),
                entry.item().key());
        return new Transfer(
                id,
                entry.supplier(),
                entry.recipient(),
                entry.item().item(),
                number(entry, figures),
                via,
                steps.of(entry));
    }

    /** The first figure that counts the item. */
    private static Optional<Amount> number(TransferLedger.Entry entry, List<Figure> figures) {
        for (Telling telling : entry.tellings()) {
            for (Figure figure : figures) {
                boolean counts = figure.unit().matches("weapons|aircraft|ships|vehicles|containers|tonnes|tons");
                if (counts
                        && figure.span().overlaps(telling.span())
                        && telling.sentence().span().covers(figure.span())) {
                    return Optional.of(new Amount(figure.low(), figure.high(), figure.bound()));
                }
            }
        }
        return Optional.empty();
    }
}
