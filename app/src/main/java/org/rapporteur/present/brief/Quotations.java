package org.rapporteur.present.brief;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.link.gather.Sentences;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.Support;

/** Finds the sentences that a briefing can quote: whole, of the running text, and clear by themselves. */
final class Quotations {

    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 70;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Words that open a sentence and stand for somebody named before. */
    private static final Set<String> PRONOUNS = Set.of("He", "She", "It", "They", "His", "Her", "Their", "Its");

    /** Words that open a sentence and lean on the one before it. */
    private static final Set<String> LEANING = Set.of(
            "This", "That", "These", "Those", "Both", "Such", "Then", "Neither", "Nor", "Another", "Others", "We", "I",
            "Our", "My", "You");

    /** Words near the opening that point to a sentence before. */
    private static final Pattern POINTING = Pattern.compile(
            "(?:\\S+ ){0,4}(?i:the two|the latter|the former|the same day|the others|the second|the other) .*");

    private final RecordQueries record;
    private final Support support;
    private final Map<String, ReportRow> allowed;
    private final Map<String, Optional<Report>> reports = new HashMap<>();

    /** Quotes from these reports only. */
    Quotations(RecordQueries record, Map<String, ReportRow> allowed) {
        this.record = record;
        this.support = new Support(record);
        this.allowed = allowed;
    }

    /** The sentence around a place in a report; empty if it cannot be quoted by itself. */
    Optional<Quotation> around(String report, int start) {
        Optional<ReportRow> row = Optional.ofNullable(allowed.get(report));
        Optional<Report> text = row.flatMap(found -> reports.computeIfAbsent(report, record::report));
        return text.flatMap(found -> quotation(row.orElseThrow(), found, start));
    }

    /** The first sentence of a report's running text, if it can be quoted by itself. */
    Optional<Quotation> lead(String report) {
        return Optional.ofNullable(allowed.get(report))
                .flatMap(row -> reports.computeIfAbsent(report, record::report))
                .flatMap(found -> found.parts(PartKind.PARAGRAPH).stream()
                        .findFirst()
                        .map(part -> found.text().codePointCount(0, part.span().start())))
                .flatMap(start -> around(report, start));
    }

    private Optional<Quotation> quotation(ReportRow row, Report report, int start) {
        String text = report.text();
        if (start > text.codePointCount(0, text.length())) {
            return Optional.empty();
        }
        int from = text.offsetByCodePoints(0, start);
        boolean isText = report.partAt(from)
                .map(Part::kind)
                .filter(PartKind.PARAGRAPH::equals)
                .isPresent();
        Span span = Sentences.around(report, new Span(from, Math.min(from + 1, text.length())));
        String exact = span.in(text);
        return Optional.of(exact)
                .filter(words -> isText && isWhole(oneLine(words)))
                .flatMap(words -> named(row, report, span))
                .map(words -> new Quotation(row, text.codePointCount(0, span.start()), exact, words));
    }

    static String oneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }

    /** Whether it is a whole sentence, of a length that can be read out, with its quotation marks closed. */
    private static boolean isWhole(String words) {
        int number = SPACE.split(words).length;
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        boolean opens = Character.isUpperCase(first) || Character.isDigit(first) || first == '"' || first == '\u201c';
        boolean closes = words.matches(".*[.!?][\"\u201d')]*");
        boolean isShouted = words.equals(words.toUpperCase(Locale.ROOT));
        return opens && closes && !isShouted && number >= LEAST_WORDS && number <= MOST_WORDS && isQuotedWhole(words);
    }

    private static boolean isQuotedWhole(String words) {
        long straight = words.chars().filter(mark -> mark == '"').count();
        long open = words.chars().filter(mark -> mark == '\u201c').count();
        long closed = words.chars().filter(mark -> mark == '\u201d').count();
        return straight % 2 == 0 && open == closed;
    }

    /** The sentence in one line, with the name for a pronoun that opens it; empty if nobody can tell who that is. */
    private Optional<String> named(ReportRow row, Report report, Span sentence) {
        String exact = sentence.in(report.text());
        String opening = SPACE.split(exact)[0].replaceAll("[^\\p{L}]", "");
        if (LEANING.contains(opening) || POINTING.matcher(oneLine(exact)).matches()) {
            return Optional.empty();
        }
        if (!PRONOUNS.contains(opening)) {
            return Optional.of(oneLine(exact));
        }
        int start = report.text().codePointCount(0, sentence.start());
        return support.pronoun(row.id(), start)
                .filter(name -> !name.isBlank() && Character.isUpperCase(name.charAt(0)))
                .map(name -> oneLine(opening + " [" + name + "]" + exact.substring(opening.length())));
    }
}
