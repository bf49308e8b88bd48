package org.rapporteur.model;

/** A span of a named report: what every line of the record leads back to. */
public record Passage(Id report, Span span) implements Comparable<Passage> {

    @Override
    public int compareTo(Passage other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : span.compareTo(other.span);
    }
}
