package org.rapporteur.link.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.link.gather.Window;
import org.rapporteur.link.same.Assembled;
import org.rapporteur.model.Amount;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Transfer;
import org.rapporteur.model.TransferStatus;
import org.rapporteur.model.TransferStep;

/**
 * A transfer as one report tells it, prepared to be held against others.
 *
 * @param supplier a key of who supplies; empty if not told
 * @param recipient a key of who receives; empty if not told
 * @param designation the system, letters and digits only; empty if not told
 * @param words the words of the item that tell it from others
 * @param days from the first to the last dated step; the days of the report where none is dated
 * @param delivery from the first to the last dated step of a delivery; open where there is none; before the report
 *     where it is not dated
 */
record LocalTransfer(
        Transfer transfer,
        Id report,
        Optional<String> supplier,
        Optional<String> recipient,
        Optional<String> designation,
        Set<String> words,
        Window days,
        Window delivery,
        Window told) {

    /** Days before a report in which an undated delivery is taken to have been made. */
    private static final int RECENT_DAYS = 60;

    static LocalTransfer of(Transfer transfer, Id report, Assembled assembled, Set<String> generic) {
        Window told = Window.of(assembled.gathered().published(report));
        Set<String> words = new TreeSet<>();
        String text =
                transfer.item().text() + " " + transfer.item().designation().orElse("");
        assembled.vocabulary().wording(text).stems().stream()
                .filter(stem -> !generic.contains(stem) && !Character.isDigit(stem.charAt(0)))
                .map(assembled.vocabulary()::family)
                .forEach(words::add);
        return new LocalTransfer(
                transfer,
                report,
                transfer.supplier().map(party -> key(party, assembled)),
                transfer.recipient().map(party -> key(party, assembled)),
                transfer.item().designation().map(LocalTransfer::letters),
                words,
                days(transfer.statuses()).orElse(told),
                delivery(transfer, told),
                told);
    }

    /** A government, its ministries and its arms exporter count as the state; others by their entity. */
    private static String key(Party party, Assembled assembled) {
        Optional<String> country = assembled.country(party);
        boolean state = assembled
                .sector(party)
                .map(code -> !code.equals("REB") && !code.equals("OPP") && !code.equals("UAF"))
                .orElse(true);
        return country.filter(found -> state)
                .or(() -> assembled.entity(party).map(Entity::id).map(Id::value))
                .orElseGet(() -> assembled.vocabulary().headFamily(party.text()));
    }

    private static String letters(String designation) {
        return designation.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Where a delivery is told without a date, the weeks before the report. */
    private static Window delivery(Transfer transfer, Window told) {
        List<TransferStep> deliveries = deliveries(transfer);
        return deliveries.isEmpty() ? Window.OPEN : days(deliveries).orElse(told.widened(RECENT_DAYS, 0));
    }

    private static List<TransferStep> deliveries(Transfer transfer) {
        return transfer.statuses().stream()
                .filter(step ->
                        step.status() == TransferStatus.DELIVERED || step.status() == TransferStatus.IN_DELIVERY)
                .toList();
    }

    private static Optional<Window> days(List<TransferStep> steps) {
        return steps.stream()
                .map(step -> Window.of(step.time()))
                .filter(Window::isClosed)
                .reduce((a, b) -> new Window(Math.min(a.first(), b.first()), Math.max(a.last(), b.last())));
    }

    /** Whether a delivery is told with its date. */
    boolean isDeliveryDated() {
        return days(deliveries(transfer)).isPresent();
    }

    /** Whether it names neither a system, nor a number, nor any word that tells its item from others. */
    boolean isGeneral() {
        return words.isEmpty() && designation.isEmpty() && number().isEmpty();
    }

    Id id() {
        return transfer.id();
    }

    /** The number, as text that can be compared. */
    Optional<String> number() {
        return transfer.number()
                .flatMap(amount -> amount.low().or(amount::high))
                .map(BigDecimal::stripTrailingZeros)
                .map(BigDecimal::toPlainString);
    }

    Optional<Amount> amount() {
        return transfer.number();
    }
}
