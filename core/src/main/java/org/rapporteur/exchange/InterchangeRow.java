package org.rapporteur.exchange;

import java.util.Optional;

/**
 * One line of the interchange.
 *
 * @param type the register: "statement", "event", …
 * @param id the row's id
 * @param report the report it was read from; empty for rows that were computed across reports
 * @param judgedWrong whether a person judged it wrong; such rows are left out unless they are asked for
 * @param json the line, without its line end
 */
public record InterchangeRow(String type, String id, Optional<String> report, boolean judgedWrong, String json) {}
