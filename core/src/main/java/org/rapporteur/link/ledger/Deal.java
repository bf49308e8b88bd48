package org.rapporteur.link.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.rapporteur.link.gather.CoveredDays;
import org.rapporteur.link.gather.Window;

/** Accounts of one transfer while they are put together. */
final class Deal {

    /** Days between two deliveries beyond which they are of two deals. */
    private static final int ONE_DEAL_DAYS = 400;

    /** Days between two accounts that do not name the system beyond which they are not taken for one. */
    private static final int UNNAMED_DAYS = 60;

    private final List<LocalTransfer> accounts = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final Set<String> numbers = new TreeSet<>();
    private final CoveredDays deliveries = new CoveredDays();
    private final CoveredDays datedDeliveries = new CoveredDays();
    private final CoveredDays told = new CoveredDays();
    private Optional<String> supplier = Optional.empty();
    private Optional<String> recipient = Optional.empty();

    /** An account and why it is in the deal. */
    record Account(LocalTransfer told, String reason) {}

    static Deal of(List<Account> accounts) {
        Deal deal = new Deal();
        accounts.forEach(account -> deal.add(account.told(), account.reason()));
        return deal;
    }

    List<Account> withReasons() {
        return IntStream.range(0, accounts.size())
                .mapToObj(at -> new Account(accounts.get(at), reasons.get(at)))
                .toList();
    }

    void add(LocalTransfer account, String reason) {
        accounts.add(account);
        reasons.add(reason);
        account.number().ifPresent(numbers::add);
        supplier = supplier.or(account::supplier);
        recipient = recipient.or(account::recipient);
        deliveries.add(account.delivery());
        told.add(account.told());
        if (account.isDeliveryDated()) {
            datedDeliveries.add(account.delivery());
        }
    }

    List<LocalTransfer> accounts() {
        return accounts;
    }

    String reason(int account) {
        return reasons.get(account);
    }

    /** Whether the account can be of this deal: no other party, system, number or time. */
    boolean admits(LocalTransfer account) {
        return agree(supplier, account.supplier())
                && agree(recipient, account.recipient())
                && isOneWay(account)
                && agreesInNumberAndTime(account);
    }

    private static boolean agree(Optional<String> known, Optional<String> other) {
        return known.isEmpty() || other.isEmpty() || known.equals(other);
    }

    /** At least one party is told by both. */
    private boolean isOneWay(LocalTransfer account) {
        return supplier.isPresent() && supplier.equals(account.supplier())
                || recipient.isPresent() && recipient.equals(account.recipient());
    }

    private boolean agreesInNumberAndTime(LocalTransfer account) {
        if (account.number().isPresent() && numbers.contains(account.number().get())) {
            return true;
        }
        boolean otherNumber = account.number().isPresent() && !numbers.isEmpty();
        CoveredDays known = datedDeliveries.isEmpty() ? deliveries : datedDeliveries;
        return known.gap(account.delivery()) <= (otherNumber ? UNNAMED_DAYS : ONE_DEAL_DAYS);
    }

    /** Whether the account, which does not name the system, can be of this deal. */
    boolean admitsUnnamed(LocalTransfer account) {
        return told.gap(account.told()) <= UNNAMED_DAYS && admits(account);
    }

    /**
     * Whether the account, as this deal, tells only of weapons in general between two known parties: that is one supply
     * however long it goes on.
     */
    boolean isOneSupplyWith(LocalTransfer account) {
        boolean parties = supplier.isPresent()
                && recipient.isPresent()
                && supplier.equals(account.supplier())
                && recipient.equals(account.recipient());
        return parties
                && numbers.isEmpty()
                && account.isGeneral()
                && accounts.stream().limit(1).allMatch(LocalTransfer::isGeneral);
    }

    Window days() {
        return accounts.get(0).days();
    }
}
