package org.rapporteur.read.transfers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Party;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.Predicate;

/** What a party answers to what it was said to supply or receive: "denied the charge", "called the report nonsense". */
final class Answers {

    private static final int ANSWERS_WITHIN = 2;
    private static final Set<String> DENYING = Set.of("deny", "refuse");
    private static final Set<String> CALLING = Set.of("call", "describe", "brand", "dismiss", "label");
    private static final Pattern ACCUSATION = Pattern.compile(
            "charges?|accusations?|allegations?|claims?|reports?|suggestions?|assertions?|it|this|that|them|these|those");
    private static final Pattern UNTRUE = Pattern.compile("(?i)nonsense|false|untrue|baseless|groundless|unfounded"
            + "|lies?|fabricat\\w+|absurd|ridiculous|rubbish|fake|invention|propaganda|slander|fiction|disinformation");

    private final SupplySentence in;
    private final List<Telling> before;

    /** What the sentence answers, with what was told before it. */
    Answers(SupplySentence in, List<Telling> before) {
        this.in = in;
        this.before = before;
    }

    /** The denial, as one more telling of the last that names who denies it. */
    Optional<Telling> read() {
        return in.predicates().stream()
                .flatMap(predicate -> denial(predicate).stream())
                .findFirst();
    }

    private Optional<Telling> denial(Predicate predicate) {
        boolean denies = in.governorOf(predicate)
                .filter(governor -> DENYING.contains(governor.name()))
                .isPresent();
        boolean calls = CALLING.contains(predicate.lemma())
                && in.sentence().tokens().stream()
                        .filter(token -> token.span().start()
                                > in.sentence().token(predicate.verb()).span().end())
                        .anyMatch(token -> UNTRUE.matcher(token.text()).matches());
        boolean accused = predicate.objects().stream().anyMatch(this::isAccusation);
        if (predicate.negated() || !accused || !denies && !calls) {
            return Optional.empty();
        }
        return predicate.subjects().stream()
                .flatMap(subject -> in.parties().of(in.sentence(), subject).stream())
                .flatMap(party -> answered(party, predicate).stream())
                .findFirst();
    }

    private boolean isAccusation(NounPhrase phrase) {
        boolean called = UNTRUE.matcher(in.lower(phrase.last())).matches() && phrase.last() > phrase.first();
        return ACCUSATION
                .matcher(in.lower(called ? phrase.last() - 1 : phrase.head()))
                .matches();
    }

    private Optional<Telling> answered(Party party, Predicate predicate) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Telling last = before.get(i);
            boolean near = last.sentence().index() >= in.sentence().index() - ANSWERS_WITHIN;
            boolean affirmed = last.status()
                    .filter(status -> status != TransferStatus.DENIED && status != TransferStatus.UNCONFIRMED)
                    .isPresent();
            boolean own =
                    SupplyParties.sameParty(last.supplier(), party) || SupplyParties.sameParty(last.recipient(), party);
            if (near && affirmed && own) {
                ItemMention item = last.item();
                ItemMention denied = new ItemMention(
                        in.sentence().token(predicate.verb()).span(),
                        item.text(),
                        item.system(),
                        item.category(),
                        item.general());
                return Optional.of(in.telling(
                        predicate.verb(),
                        last.supplier(),
                        last.recipient(),
                        denied,
                        Optional.of(TransferStatus.DENIED),
                        true,
                        "answers what was told before"));
            }
        }
        return Optional.empty();
    }
}
