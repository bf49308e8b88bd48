package org.rapporteur.link.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.rapporteur.link.gather.Window;

/** Accounts of one transfer while they are put together. */
final class Deal {

    /** Days between two deliveries beyond which they are of two deals. */
    private static final int ONE_DEAL_DAYS = 400;

    /** Days between two accounts that do not name the system beyond which they are not taken for one. */
    private static final int UNNAMED_DAYS = 60;

    private final List<LocalTransfer> accounts = new ArrayList<>();
    private final List<String> reasons = new ArrayList<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();

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
        words.addAll(account.words());
        account.number().ifPresent(numbers::add);
    }

    List<LocalTransfer> accounts() {
        return accounts;
    }

    String reason(int account) {
        return reasons.get(account);
    }

    Set<String> words() {
        return words;
    }

    Optional<String> designation() {
        return first(LocalTransfer::designation);
    }

    Optional<String> supplier() {
        return first(LocalTransfer::supplier);
    }

    Optional<String> recipient() {
        return first(LocalTransfer::recipient);
    }

    private Optional<String> first(Function<LocalTransfer, Optional<String>> value) {
        return accounts.stream().map(value).flatMap(Optional::stream).findFirst();
    }

    /** Whether the account can be of this deal: no other party, system, number or time. */
    boolean admits(LocalTransfer account) {
        return agree(supplier(), account.supplier())
                && agree(recipient(), account.recipient())
                && isOneWay(account)
                && agreesInNumberAndTime(account);
    }

    private static boolean agree(Optional<String> known, Optional<String> other) {
        return known.isEmpty() || other.isEmpty() || known.equals(other);
    }

    /** At least one party is told by both. */
    private boolean isOneWay(LocalTransfer account) {
        return supplier().isPresent() && supplier().equals(account.supplier())
                || recipient().isPresent() && recipient().equals(account.recipient());
    }

    private boolean agreesInNumberAndTime(LocalTransfer account) {
        if (account.number().isPresent() && numbers.contains(account.number().get())) {
            return true;
        }
        boolean otherNumber = account.number().isPresent() && !numbers.isEmpty();
        List<LocalTransfer> dated =
                accounts.stream().filter(LocalTransfer::isDeliveryDated).toList();
        long gap = (dated.isEmpty() ? accounts : dated)
                .stream()
                        .mapToLong(known -> known.delivery().gap(account.delivery()))
                        .min()
                        .orElse(0);
        return gap <= (otherNumber ? UNNAMED_DAYS : ONE_DEAL_DAYS);
    }

    /** Whether the account, which does not name the system, can be of this deal. */
    boolean admitsUnnamed(LocalTransfer account) {
        long gap = accounts.stream()
                .mapToLong(known -> known.told().gap(account.told()))
                .min()
                .orElse(0);
        return admits(account) && gap <= UNNAMED_DAYS;
    }

    Window days() {
        return accounts.get(0).days();
    }
}
