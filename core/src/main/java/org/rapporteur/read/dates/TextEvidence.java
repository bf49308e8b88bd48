package org.rapporteur.read.dates;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.DateConstraint;
import org.rapporteur.model.DateConstraints;
import org.rapporteur.read.names.OfficeHolders;

/** Gathers what a report's text says about the day it was written. */
final class TextEvidence {

    /** More words than these about its date no report has; a chronology may. */
    private static final int MOST = 200;

    private final Calendar calendar;
    private final KnownEvents events = new KnownEvents();
    private final OfficeHolders holders;

    TextEvidence(Calendar calendar, OfficeHolders holders) {
        this.calendar = calendar;
        this.holders = holders;
    }

    DateConstraints of(Draft draft) {
        List<DateConstraint> found = new ArrayList<>();
        new WeekdayEvidence(draft).constraint().ifPresent(found::add);
        new OfficeEvidence(holders, draft).constraint().ifPresent(found::add);
        found.addAll(CopyrightEvidence.of(draft.report()));
        found.addAll(new KnownEventEvidence(events, draft).constraints());
        found.addAll(new WrittenDateEvidence(calendar, draft).constraints());
        return new DateConstraints(found.stream().limit(MOST).toList());
    }
}
