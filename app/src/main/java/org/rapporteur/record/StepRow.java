package org.rapporteur.record;

import java.util.Optional;

/** One status of a transfer or one stage of a process, with its passage; offsets in code points. */
public record StepRow(
        String owner,
        int place,
        String step,
        Optional<String> value,
        Optional<String> first,
        Optional<String> last,
        String basis,
        String report,
        int start,
        String passage,
        Optional<String> accordingTo,
        Optional<String> saidBy,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published) {}
