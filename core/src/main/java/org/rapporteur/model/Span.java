package org.rapporteur.model;

/** A stretch of one report's text: half-open offsets in UTF-16 units. */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Checks the order of the offsets.
     *
     * @throws IllegalArgumentException if start is negative or after end
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** The words at this span. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether every unit of the other span lies in this one. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the unit at the offset lies in this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** This span moved by a number of units. */
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /** Orders by start, then the longer first, so that a covering span comes before what it covers. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(other.end, end);
    }
}
