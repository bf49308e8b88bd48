package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.Span;
import org.rapporteur.read.names.OfficeHolder;
import org.rapporteur.read.names.OfficeHolders;
import org.rapporteur.read.rules.Word;
import org.rapporteur.read.rules.Word.Shape;

/** What office-holders named with their offices say about the day of writing: the time when all of them held theirs. */
final class OfficeEvidence {

    private static final Set<String> LAST_WORDS = Set.of(
            "president",
            "minister",
            "secretary",
            "state",
            "general",
            "chancellor",
            "leader",
            "king",
            "pope",
            "representative");

    private static final Set<String> NO_LONGER =
            Set.of("former", "ex", "then", "late", "old", "previous", "deposed", "ousted");

    private static final int LONGEST_NAME = 3;

    /** Holders of offices who agree on a time: fewer say too little. */
    private static final int LEAST = 2;

    /** For so many days one who has left or died is still called by the office. */
    private static final int AFTERWARDS = 45;

    private final OfficeHolders holders;
    private final Draft draft;

    OfficeEvidence(OfficeHolders holders, Draft draft) {
        this.holders = holders;
        this.draft = draft;
    }

    /** One office-holder named with the office. */
    private record Named(Span span, List<OfficeHolder> terms) {

        boolean heldOn(LocalDate day) {
            return terms.stream().anyMatch(term -> term.heldOn(day));
        }
    }

    /** The time in which most of those named held their offices, from its first stretch to its last. */
    Optional<DateConstraint> constraint() {
        List<Named> named = named();
        TreeSet<LocalDate> starts = new TreeSet<>();
        named.forEach(each -> each.terms().forEach(term -> starts.add(term.from())));
        long most = starts.stream().mapToLong(day -> count(named, day)).max().orElse(0);
        if (most < LEAST) {
            return Optional.empty();
        }
        List<LocalDate> best =
                starts.stream().filter(day -> count(named, day) == most).toList();
        return Optional.of(DateConstraint.between(
                Optional.of(best.get(0)),
                last(named, best.get(best.size() - 1)).map(day -> day.plusDays(AFTERWARDS)),
                Strength.USUAL,
                named.get(0).span(),
                most + " people named with their offices held them then"));
    }

    /** The last day on which all who held their offices on the day still did; empty if they still do. */
    private static Optional<LocalDate> last(List<Named> named, LocalDate day) {
        return named.stream()
                .flatMap(each -> each.terms().stream().filter(term -> term.heldOn(day)))
                .flatMap(term -> term.to().stream())
                .min(Comparator.naturalOrder());
    }

    private static long count(List<Named> named, LocalDate day) {
        return named.stream().filter(each -> each.heldOn(day)).count();
    }

    private List<Named> named() {
        List<Named> named = new ArrayList<>();
        List<Word> words = draft.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            if (LAST_WORDS.contains(words.get(i).form())) {
                at(i).ifPresent(each -> {
                    if (named.stream().noneMatch(other -> other.terms().equals(each.terms()))) {
                        named.add(each);
                    }
                });
            }
        }
        return named;
    }

    /** The holder whose office ends with the word and whose name follows it. */
    private Optional<Named> at(int place) {
        List<Word> words = draft.words();
        int first = words.get(place + 1).is(",") ? place + 2 : place + 1;
        for (int length = LONGEST_NAME + 2; length > 0; length--) {
            int end = first + length;
            if (end > words.size() || !isName(first, end)) {
                continue;
            }
            Span name = new Span(words.get(first).start(), words.get(end - 1).end());
            List<OfficeHolder> terms = holders.named(name.in(draft.report().text())).stream()
                    .filter(holder -> holdsOffice(holder, place))
                    .toList();
            if (!terms.isEmpty()) {
                return Optional.of(new Named(name, terms));
            }
        }
        return Optional.empty();
    }

    private boolean isName(int first, int end) {
        List<Word> words = draft.words();
        for (int i = first; i < end; i++) {
            boolean part = words.get(i).is(Shape.LETTERS)
                    || words.get(i).is("-")
                    || words.get(i).is(".");
            if (!part) {
                return false;
            }
        }
        return words.get(first).capital() && words.get(end - 1).capital();
    }

    private boolean holdsOffice(OfficeHolder holder, int last) {
        String[] office = holder.office().toLowerCase(Locale.ROOT).split("[ -]");
        List<Word> words = draft.words();
        int place = last;
        for (int i = office.length - 1; i >= 0; i--) {
            while (place >= 0 && words.get(place).is("-")) {
                place--;
            }
            if (place < 0 || !words.get(place).is(office[i])) {
                return false;
            }
            place--;
        }
        return !draft.holds(NO_LONGER, place - 2, place + 1) && !precedesOther(place);
    }

    /** "Vice president", "deputy foreign minister" are other offices. */
    private boolean precedesOther(int place) {
        return draft.holds(Set.of("vice", "deputy", "assistant", "acting", "under"), place, place + 1);
    }
}
