package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Derivation;
import org.rapporteur.read.dates.Expression.Moved;
import org.rapporteur.read.dates.Expression.Point;
import org.rapporteur.read.dates.Expression.Spoken;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.dates.Expression.Timed;
import org.rapporteur.read.dates.Expression.WeekdayFrom;
import org.rapporteur.read.dates.Setting.Tense;
import org.rapporteur.read.rules.Word;
import org.rapporteur.read.rules.Word.Shape;

/** What a time takes from the one that is told before it in its sentence. */
final class JoinedTimes {

    private static final int WEEK = 7;

    private static final Set<String> JOINTS = Set.of("and", "or");

    private static final Set<String> RANGES = Set.of("to", "through", "until", "till", "-", "\u2013");

    /** So many words may lie between "tomorrow night" and a weekday that is told with it: "and Everton on". */
    private static final int TOLD_TOGETHER = 4;

    /** So many words may lie between a year that opens a sentence and a day of it. */
    private static final int TOLD_OF_YEAR = 25;

    /** So many words may lie between a day and a time of it: "6 January 2011 Last updated at". */
    private static final int BESIDE_DAY = 3;

    private JoinedTimes() {}

    /** The finding as it reads after the one before it. */
    static Finding after(Finding before, Finding finding, List<Word> words) {
        if (finding.weekday().isPresent()) {
            return weekday(before, finding, words);
        }
        if (isOfDayBefore(before, finding, words)) {
            return ofDay(finding, before);
        }
        return year(before, finding, words)
                .map(year -> finding.withMeaning(
                                new Stated(((Stated) finding.meaning()).fields().with(Field.YEAR, year)))
                        .and(Derivation.of("the year that opens the sentence", Values.year(year))))
                .orElse(finding);
    }

    /** "At 14:25 local time (19:25 GMT) on Thursday": both times are of the day that is told after them. */
    static List<Finding> withDaysAfter(List<Finding> findings, List<Word> words) {
        List<Finding> dated = new ArrayList<>(findings);
        for (int i = dated.size() - 3; i >= 0; i--) {
            Finding day = dated.get(i + 2);
            if (isOpenTime(dated.get(i)) && isOpenTime(dated.get(i + 1)) && areInBrackets(dated, i, words)) {
                dated.set(i, ofDay(dated.get(i), day));
                dated.set(i + 1, ofDay(dated.get(i + 1), day));
            }
        }
        return dated;
    }

    private static boolean areInBrackets(List<Finding> findings, int place, List<Word> words) {
        Finding again = findings.get(place + 1);
        Finding day = findings.get(place + 2);
        boolean open = again.first() == findings.get(place).end() + 1
                && words.get(again.first() - 1).is("(")
                && words.get(again.end()).is(")");
        boolean on = day.first() == again.end() + 1
                || day.first() == again.end() + 2 && words.get(again.end() + 1).is("on");
        return open && on && namesDay(day.meaning());
    }

    private static Finding ofDay(Finding time, Finding day) {
        Timed timed = (Timed) time.meaning();
        return time.withMeaning(new Timed((Point) bare(day.meaning()), timed.clock()))
                .withTense(day.tense())
                .and(Derivation.of("the day told beside it", ""));
    }

    /** "By Sunday or Monday", "from Friday to Sunday": the second comes after the first, or is told in its tense. */
    private static Finding weekday(Finding before, Finding finding, List<Word> words) {
        if (isTomorrow(before.meaning()) && isToldWith(before, finding, words)) {
            return finding.withTense(Tense.FUTURE);
        }
        if (finding.first() != before.end() + 1 || before.weekday().isEmpty()) {
            return finding;
        }
        String joint = words.get(before.end()).form();
        int weekday = finding.weekday().get();
        boolean near = Math.floorMod(weekday - before.weekday().get(), WEEK) <= WEEK / 2;
        if (RANGES.contains(joint) || JOINTS.contains(joint) && near) {
            return finding.following(weekday);
        }
        return JOINTS.contains(joint) ? finding.withTense(before.tense()) : finding;
    }

    /** "They play Lyon tomorrow night and Everton on Saturday." */
    private static boolean isToldWith(Finding before, Finding finding, List<Word> words) {
        return finding.first() > before.end()
                && finding.first() - before.end() <= TOLD_TOGETHER
                && JOINTS.contains(words.get(before.end()).form());
    }

    /** "6 January 2011, last updated at 04:46", "Jan. 19, 18:32 GMT, 19:32 local": whatever the tense, the day is told. */
    private static boolean isOfDayBefore(Finding before, Finding finding, List<Word> words) {
        return isOpenTime(finding)
                && finding.first() >= before.end()
                && finding.first() - before.end() <= BESIDE_DAY
                && namesDay(bare(before.meaning()))
                && words.subList(before.end(), finding.first()).stream().noneMatch(JoinedTimes::ends);
    }

    /** Whether it is a time of a clock that names no day. */
    private static boolean isOpenTime(Finding finding) {
        return finding.meaning() instanceof Timed timed
                && timed.date() instanceof Spoken
                && timed.clock().minutes().isPresent();
    }

    /** Whether it names a day by itself, whatever was spoken of before. */
    private static boolean namesDay(Expression meaning) {
        boolean counted = meaning instanceof Moved moved && moved.origin() == Expression.Origin.FOCUS;
        return meaning instanceof Point point
                && !(point instanceof Spoken)
                && !(point instanceof WeekdayFrom)
                && !counted
                && Productions.isDay(point);
    }

    private static Expression bare(Expression meaning) {
        return meaning instanceof Timed timed ? timed.date() : meaning;
    }

    private static boolean isTomorrow(Expression meaning) {
        return bare(meaning) instanceof Moved moved
                && moved.unit().grain() == Grain.DAY
                && moved.sign() > 0
                && moved.origin() == Expression.Origin.REPORT;
    }

    /** "In 2000, a fire on Christmas Day killed 309 people": the day is of the year that opens its sentence. */
    private static Optional<Integer> year(Finding before, Finding finding, List<Word> words) {
        boolean told = before.meaning() instanceof Stated
                && isDayOfSomeYear(finding.meaning())
                && finding.first() - before.end() <= TOLD_OF_YEAR
                && opensSentence(before, words)
                && words.subList(before.end(), finding.first()).stream().noneMatch(JoinedTimes::ends);
        return told
                ? Optional.of(((Stated) before.meaning()).fields())
                        .filter(fields -> fields.finest() == Field.YEAR)
                        .map(fields -> fields.get(Field.YEAR))
                : Optional.empty();
    }

    private static boolean isDayOfSomeYear(Expression meaning) {
        return meaning instanceof Point
                && meaning instanceof Stated stated
                && !stated.fields().hasYear()
                && !stated.fields().has(Field.WEEKDAY)
                && (stated.fields().has(Field.MONTH) || stated.fields().has(Field.HOLIDAY));
    }

    /** "In 2000, …": the year stands after "in" at the head of the sentence and before a comma. */
    private static boolean opensSentence(Finding year, List<Word> words) {
        int in = year.first() - 1;
        boolean opens = in == 0 || in > 0 && ends(words.get(in - 1));
        return opens && words.get(in).is("in") && words.get(year.end()).is(",");
    }

    private static boolean ends(Word word) {
        return word.is(Shape.BREAK) || word.is(".") || word.is("?") || word.is("!") || word.is(";");
    }
}
