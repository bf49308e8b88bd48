package org.rapporteur.record;

import java.util.Optional;

/**
 * What became of a judgement when the record was last put together.
 *
 * @param why why it does not apply; empty words if it does; nothing if it was undone
 * @param rows the ids of the rows that it applies to, parted by spaces
 */
record JudgementOutcomeRow(String id, Optional<String> why, String rows) {}
