package org.rapporteur.model;

/** How certain the source is of an event (FactBank: certainty and polarity). */
public enum Factuality implements Term {
    CERTAIN_POSITIVE("CT+"),
    CERTAIN_NEGATIVE("CT-"),
    PROBABLE_POSITIVE("PR+"),
    PROBABLE_NEGATIVE("PR-"),
    POSSIBLE_POSITIVE("PS+"),
    POSSIBLE_NEGATIVE("PS-"),
    UNCERTAIN("Uu");

    private final String mark;

    Factuality(String mark) {
        this.mark = mark;
    }

    /** FactBank's mark, as "CT+". */
    @Override
    public String word() {
        return mark;
    }
}
