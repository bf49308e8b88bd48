package org.rapporteur.link.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.gather.Window;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraint.Strength;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Precision;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;

class NearInTimeTest {

    private static final Id OPEN = Id.of("report", "open");
    private static final Id DATED = Id.of("report", "dated");

    private static Statement statement(Id report, int place) {
        Source source = new Source("minister", Optional.empty(), Optional.empty(), SourceKind.PERSON);
        List<Span> content = List.of(new Span(place * 10, place * 10 + 5));
        return new Statement(
                Statement.idOf(report, content, List.of(), source),
                report,
                content,
                source,
                List.of(),
                Manner.INDIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                Time.UNKNOWN,
                Optional.empty(),
                List.of(),
                Derivation.of("by hand", ""));
    }

    private static Time narrowed(Time open, Time dated, int sharedUtterances) {
        List<Statement> statements = new ArrayList<>();
        List<Statement[]> pairs = new ArrayList<>();
        for (int place = 0; place < sharedUtterances; place++) {
            Statement one = statement(OPEN, place);
            Statement other = statement(DATED, place);
            statements.addAll(List.of(one, other));
            pairs.add(new Statement[] {one, other});
        }
        SortedMap<Id, Time> published = new TreeMap<>(Map.of(OPEN, open, DATED, dated));
        Groups groups = Groups.of(statements.stream().map(Statement::id).toList());
        pairs.forEach(pair -> groups.join(pair[0].id(), pair[1].id()));
        List<DateConstraint> others = new NearInTime(statements, groups, List.of(), List.of()).of(OPEN, published);
        DateConstraint own = Window.of(open).constraint(Strength.FIRM, "by its own words");
        return new DateConstraints(List.of(own)).and(others).time();
    }

    private static Time between(String first, String last, Basis basis) {
        return Time.between("2013", LocalDate.parse(first), LocalDate.parse(last), Precision.YEAR, basis, List.of());
    }

    @Test
    void utterancesInCommonPutReportsWithinAWeek() {
        Time open = between("2013-02-01", "2013-05-31", Basis.INFERRED);
        Time found = narrowed(open, between("2013-05-10", "2013-05-31", Basis.INFERRED), 2);
        assertThat(found.first()).contains(LocalDate.of(2013, 5, 3));
        assertThat(found.last()).contains(LocalDate.of(2013, 5, 31));
        assertThat(found.value()).isEqualTo("2013-05");
        assertThat(found.precision()).isEqualTo(Precision.MONTH);
    }

    @Test
    void oneUtteranceMayBeAnOldOneTakenUpAgain() {
        Time open = between("2013-02-01", "2013-05-31", Basis.INFERRED);
        assertThat(narrowed(open, between("2013-05-10", "2013-05-31", Basis.INFERRED), 1)
                        .first())
                .isEqualTo(open.first());
    }

    @Test
    void whatItsOwnTextRulesOutIsNeverTaken() {
        Time open = between("2012-02-01", "2012-03-01", Basis.INFERRED);
        Time found = narrowed(open, between("2013-05-10", "2013-05-12", Basis.METADATA), 3);
        assertThat(found.first()).isEqualTo(open.first());
        assertThat(found.last()).isEqualTo(open.last());
    }
}
