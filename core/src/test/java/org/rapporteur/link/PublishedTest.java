package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Reading;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;

/** Days of reports, narrowed by other reports of the record. */
class PublishedTest {

    private static final String TEXT =
            "The ferry ran aground off the northern cape in thick fog before dawn, and all ninety"
                    + " of its passengers were brought ashore by fishing boats from the nearest village, the harbour office said."
                    + " The captain told the inquiry that the light on the cape had not been burning for a week.";

    private static final String FIRST = "the light on the cape had failed";
    private static final String SECOND = "the company had known of it for a month";

    private static Time published(Told asked, List<Reading> readings, Told... told) {
        List<Report> reports = List.of(told).stream().map(Told::report).toList();
        return new Linker().link(reports, readings).published().get(asked.id());
    }

    private static Told dated(String day, String text) {
        return Told.by("Harbour Post", day, text).person("Ana Kos", "");
    }

    private static Told open(String text) {
        return Told.by("Cape News", "", text).person("Ana Kos", "");
    }

    private static Reading with(Told told, DateConstraint... constraints) {
        Reading reading = told.reading();
        DateConstraints all = new DateConstraints(List.of(constraints));
        return new Reading(
                reading.report(),
                reading.reader(),
                all.time(),
                Time.UNKNOWN,
                List.of(),
                reading.entities(),
                List.of(),
                List.of(),
                reading.statements(),
                reading.events(),
                List.of(),
                List.of(),
                List.of(),
                all,
                Optional.empty());
    }

    private static DateConstraint between(String first, String last) {
        return DateConstraint.between(
                Optional.of(LocalDate.parse(first)),
                Optional.of(LocalDate.parse(last)),
                Strength.USUAL,
                new Span(0, 3),
                "by hand");
    }

    private static DateConstraint on(DayOfWeek latest) {
        return DateConstraint.onWeekdays(
                List.of(latest, latest.plus(1)), Strength.USUAL, new Span(0, 3), "tells of it as the latest day");
    }

    private static Told quoting(Told told) {
        return told.says("Ana Kos", FIRST).says("Ana Kos", SECOND);
    }

    private static String quotes(String opening) {
        return opening + "\n\nAna Kos said that " + FIRST + ".\n\nAna Kos said that " + SECOND + ".";
    }

    @Test
    void whatCarriesADatedReportsTextIsOfItsDays() {
        Told dated = dated("2013-05-17", TEXT);
        Told open = open(TEXT + " Nobody was hurt.");
        Time found = published(open, List.of(dated.reading(), open.reading()), dated, open);
        assertThat(found.first()).contains(LocalDate.of(2013, 5, 15));
        assertThat(found.last()).contains(LocalDate.of(2013, 5, 19));
        assertThat(found.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void utterancesInCommonNarrowTwoReportsThatAreBothOpenInBothDirections() {
        Told one = quoting(open(quotes("A ferry ran aground.")));
        Told other = quoting(
                Told.by("Strait Times", "", quotes("The inquiry sat again.")).person("Ana Kos", ""));
        Reading early = with(one, between("2013-05-01", "2013-05-20"), on(DayOfWeek.FRIDAY));
        Reading late = with(other, between("2013-05-14", "2013-06-30"), on(DayOfWeek.FRIDAY));
        Time ofOne = published(one, List.of(early, late), one, other);
        Time ofOther = published(other, List.of(late, early), other, one);
        assertThat(ofOne.first()).contains(LocalDate.of(2013, 5, 17));
        assertThat(ofOne.last()).contains(LocalDate.of(2013, 5, 18));
        assertThat(ofOther).isEqualTo(published(other, List.of(early, late), one, other));
        assertThat(ofOther.last()).contains(LocalDate.of(2013, 5, 18));
    }

    @Test
    void whatAReportSaysOfItsOwnDayStands() {
        Told dated = quoting(dated("2013-05-17", quotes("A ferry ran aground.")));
        Told stated = quoting(
                Told.by("Cape News", "2012-01-01", quotes("The inquiry sat.")).person("Ana Kos", ""));
        Time found = published(stated, List.of(dated.reading(), stated.reading()), dated, stated);
        assertThat(found.asDay()).contains(LocalDate.of(2012, 1, 1));
    }

    @Test
    void whatItsOwnTextRulesOutIsNeverTaken() {
        Told dated = quoting(dated("2013-05-17", quotes("A ferry ran aground.")));
        Told open = quoting(open(quotes("The inquiry sat.")));
        Reading own = with(open, between("2012-02-01", "2012-03-01"));
        Time found = published(open, List.of(dated.reading(), own), dated, open);
        assertThat(found.first()).contains(LocalDate.of(2012, 2, 1));
        assertThat(found.last()).contains(LocalDate.of(2012, 3, 1));
        assertThat(found.precision()).isEqualTo(Precision.MONTH);
    }
}
