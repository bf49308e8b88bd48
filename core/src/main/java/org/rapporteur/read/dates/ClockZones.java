package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.read.dates.Expression.Modified;
import org.rapporteur.read.dates.Expression.MovedFrom;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Spoken;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Meaning.Clock;
import org.rapporteur.read.dates.Meaning.Quantity;
import org.rapporteur.read.dates.Meaning.Unit;
import org.rapporteur.read.rules.Word;

/**
 * The zones of times of day that name none: "2 a.m. (2300 GMT)" tells one time twice, and by the difference its zone;
 * other local times are those of the place that the dateline names.
 */
final class ClockZones {

    private static final Set<String> JOINTS = Set.of("(", ",", "/", "or", "-");

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** Zones lie apart by whole quarters of an hour. */
    private static final int STEP = 15;

    private final List<Word> words;
    private final Optional<String> dateline;

    /**
     * Times of day of a report.
     *
     * @param dateline the zone of the place in the report's dateline, if it is known
     */
    ClockZones(List<Word> words, Optional<String> dateline) {
        this.words = words;
        this.dateline = dateline;
    }

    /** The findings, times of day with their zones as far as these are told. */
    List<Finding> of(List<Finding> findings) {
        List<Finding> zoned = new ArrayList<>(findings);
        for (int i = 0; i < zoned.size(); i++) {
            Optional<Timed> here = timed(zoned.get(i)).filter(ClockZones::isOpen);
            if (here.isPresent()) {
                boolean again = i + 1 < zoned.size() && tellAgain(zoned, i, here.get());
                if (!again) {
                    zoned.set(i, withZone(zoned.get(i), here.get()));
                }
            }
        }
        return zoned;
    }

    private static Optional<Timed> timed(Finding finding) {
        Expression bare = finding.meaning() instanceof Modified modified ? modified.date() : finding.meaning();
        return bare instanceof Timed timed && timed.clock().minutes().isPresent()
                ? Optional.of(timed)
                : Optional.empty();
    }

    private static boolean isOpen(Timed timed) {
        return timed.clock()
                .zone()
                .filter(zone -> !zone.equals(PlaceZones.LOCAL))
                .isEmpty();
    }

    private Finding withZone(Finding finding, Timed timed) {
        boolean local = timed.clock().zone().isPresent() && dateline.isPresent();
        return local
                ? with(finding, new Timed(timed.date(), new Clock(timed.clock().value(), dateline)))
                : finding;
    }

    /** Whether the next finding tells the same time in a zone of its own; then both are told by what they have in common. */
    private boolean tellAgain(List<Finding> findings, int place, Timed here) {
        Finding next = findings.get(place + 1);
        boolean joined = next.first() == findings.get(place).end() + 1
                && JOINTS.contains(words.get(next.first() - 1).form());
        Optional<Timed> there = timed(next).filter(any -> joined);
        Optional<Integer> theirs = there.flatMap(other -> other.clock().zone()).flatMap(ClockZones::minutesOf);
        if (theirs.isEmpty()) {
            return false;
        }
        int local = here.clock().minutes().orElseThrow();
        int other = there.orElseThrow().clock().minutes().orElseThrow();
        int offset = Math.floorMod(local - other + theirs.get() + DAY / 2, DAY) - DAY / 2;
        if (offset % STEP != 0) {
            return false;
        }
        findings.set(place, with(findings.get(place), withOffset(here, offset)));
        if (there.get().date() instanceof Spoken) {
            int days = Math.floorDiv(local - offset + theirs.get(), DAY);
            findings.set(
                    place + 1,
                    with(next, new Timed(shifted(here.date(), days), there.get().clock())));
        }
        return true;
    }

    private static Timed withOffset(Timed timed, int offset) {
        String sign = offset < 0 ? "-" : "+";
        int size = Math.abs(offset);
        String zone = offset == 0 ? "Z" : String.format(Locale.ROOT, "%s%02d:%02d", sign, size / HOUR, size % HOUR);
        return new Timed(timed.date(), new Clock(timed.clock().value(), Optional.of(zone)));
    }

    private static Point shifted(Point date, int days) {
        Unit day = new Unit(Grain.DAY, 1);
        return days == 0
                ? date
                : new MovedFrom(date, Quantity.of(Math.abs(days)), Integer.signum(days), day, Grain.DAY);
    }

    /** The offset in minutes; empty for a zone that has one in winter and another in summer. */
    private static Optional<Integer> minutesOf(String zone) {
        if (zone.equals("Z")) {
            return Optional.of(0);
        }
        if (zone.length() != 6) {
            return Optional.empty();
        }
        int size = HOUR * Integer.parseInt(zone.substring(1, 3)) + Integer.parseInt(zone.substring(4));
        return Optional.of(zone.charAt(0) == '-' ? -size : size);
    }

    private static Finding with(Finding finding, Timed timed) {
        Expression meaning =
                finding.meaning() instanceof Modified modified ? new Modified(timed, modified.mod()) : timed;
        return finding.withMeaning(meaning);
    }
}
