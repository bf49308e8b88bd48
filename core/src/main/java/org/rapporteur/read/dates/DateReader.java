package org.rapporteur.read.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Basis;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Time;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.Expression.Loose;
import org.rapporteur.read.dates.Expression.Stated;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.rules.Chart;
import org.rapporteur.read.rules.Grammar;
import org.rapporteur.read.rules.Item;
import org.rapporteur.read.rules.RuleFile;
import org.rapporteur.read.rules.RuleText;
import org.rapporteur.read.rules.Word;
import org.rapporteur.read.rules.Words;

/**
 * Finds the time expressions of a report, the days that they denote, and the report's own date.
 *
 * <p>It reads the text itself and needs no language engine. Safe on any thread.
 */
public final class DateReader {

    private static final List<String> RULES =
            List.of("numbers.rules", "dates.rules", "times.rules", "durations.rules", "sets.rules");

    private static final String TO_COME = "FUTURE_REF";

    /** So many days may lie between a dateline's and that on which the report was published. */
    private static final int LONGEST_ON_THE_WAY = 3;

    private final Grammar<Meaning> grammar;
    private final TenseReader tenses = new TenseReader();
    private final StatedDays statedDays = new StatedDays();
    private final Resolver resolver;
    private final TextEvidence evidence;
    private final PlaceZones zones = new PlaceZones();

    /** Loads the rules, the words and the program's own lists of names. */
    public DateReader() {
        this(Gazetteer.load(List.of()));
    }

    /** Loads the rules and the words; office-holders are those of the gazetteer. */
    public DateReader(Gazetteer gazetteer) {
        Holidays holidays = new Holidays();
        this.grammar = new Grammar<>(new Vocabulary(holidays, zones), rules(), Productions.all());
        this.resolver = new Resolver(holidays);
        this.evidence = new TextEvidence(new Calendar(holidays), gazetteer.officeHolders());
    }

    /** The rules as their files have them, with their examples. */
    static List<RuleText> rules() {
        return RuleFile.load(DateReader.class, RULES);
    }

    /** The dates of the report. */
    public Dates read(Report report) {
        List<Part> read = report.parts().stream()
                .filter(part -> part.kind() != PartKind.FURNITURE && part.kind() != PartKind.CREDIT)
                .toList();
        List<Word> words = Words.of(report.text(), read.stream().map(Part::span).toList());
        Draft draft = new Draft(report, words, findings(report, words));
        MetadataDates metadata = new MetadataDates(statedDays, report);
        DateConstraints constraints = evidence.of(draft);
        Time published = published(metadata.published(), new HeadDates(statedDays, report), constraints);
        List<TimeExpression> expressions = expressions(draft, published);
        return new Dates(
                published,
                metadata.updated(),
                expressions,
                constraints,
                Stretches.of(words, draft.findings(), expressions, published));
    }

    /** What stands outside the sentences goes before what can be worked out from them, unless it is no day. */
    private static Time published(Time metadata, HeadDates head, DateConstraints constraints) {
        if (metadata.asDay().isPresent()) {
            return metadata;
        }
        Time stated = head.published();
        if (stated.isKnown()) {
            return stated;
        }
        Time found = constraints.time();
        return found.isKnown() ? found : metadata;
    }

    /** From a day or more before, what a dateline dates was written on its own day: its "today" is that day. */
    private Optional<LocalDate> written(Draft draft, LocalDate published) {
        Optional<Span> dateline = draft.report().dateline().map(Dateline::span);
        return dateline.flatMap(span -> draft.findings().stream()
                        .filter(finding -> span.overlaps(finding.span()))
                        .filter(finding -> finding.meaning() instanceof Stated stated
                                && stated.fields().has(Field.DAY)
                                && stated.fields().has(Field.MONTH))
                        .findFirst())
                .flatMap(finding -> expressions(
                                new Draft(draft.report(), draft.words(), List.of(finding)), Optional.of(published))
                        .get(0)
                        .time()
                        .asDay())
                .filter(day -> !day.isAfter(published) && !day.isBefore(published.minusDays(LONGEST_ON_THE_WAY)));
    }

    private List<TimeExpression> expressions(Draft draft, Time published) {
        Optional<LocalDate> written = published.asDay().flatMap(day -> written(draft, day));
        if (written.isPresent()) {
            return expressions(draft, written);
        }
        List<TimeExpression> early = expressions(draft, published.first());
        boolean stated =
                published.basis() != Basis.INFERRED && published.asDay().isPresent();
        if (stated || !published.isKnown()) {
            return early;
        }
        return UndatedExpressions.of(early, expressions(draft, published.last()), expressions(draft, Optional.empty()));
    }

    private List<TimeExpression> expressions(Draft draft, Optional<LocalDate> day) {
        return new TimeExpressions(resolver, day).of(draft.findings());
    }

    private List<Finding> findings(Report report, List<Word> words) {
        Chart<Meaning> chart = grammar.read(words);
        List<Finding> findings = new ArrayList<>();
        for (Item<Meaning> item : chart.best(DateReader::isTimeOrName)) {
            if (item.value() instanceof Expression && !isOfPast(item, words)) {
                Finding finding = finding(report, words, item);
                findings.add(
                        findings.isEmpty()
                                ? finding
                                : JoinedTimes.after(findings.get(findings.size() - 1), finding, words));
            }
        }
        Optional<String> place = report.dateline().flatMap(Dateline::place).flatMap(zones::of);
        return new ClockZones(words, place).of(JoinedTimes.withDaysAfter(findings, words));
    }

    /** "He was soon released": "soon" speaks of what is to come only where nothing says that it was. */
    private boolean isOfPast(Item<Meaning> item, List<Word> words) {
        return item.value() instanceof Loose loose
                && loose.value().equals(TO_COME)
                && item.end() - item.first() == 1
                && tenses.tellsOfPast(words, item.first());
    }

    /** Names that only look like times take their words away from times. */
    private static boolean isTimeOrName(Item<Meaning> item) {
        return item.value() instanceof Expression || item.category().equals("Name");
    }

    private Finding finding(Report report, List<Word> words, Item<Meaning> item) {
        Span span = new Span(
                words.get(item.first()).start(), words.get(item.end() - 1).end());
        PartKind part = report.partAt(span.start()).map(Part::kind).orElse(PartKind.PARAGRAPH);
        return new Finding(
                span,
                item.first(),
                item.end(),
                part,
                (Expression) item.value(),
                tenses.around(words, item.first(), item.end()),
                item.first() > 0 && words.get(item.first() - 1).is("since"),
                item.derivation(report.text(), words));
    }
}
