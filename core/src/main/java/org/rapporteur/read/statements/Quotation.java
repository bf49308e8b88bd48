package org.rapporteur.read.statements;

import org.rapporteur.model.Span;

/**
 * A stretch of text in quotation marks.
 *
 * @param span with its marks; where a mark is missing, up to where the quotation was taken to end
 * @param inner without its marks
 * @param block the place of its block (title, paragraph, …) among the blocks that are read, from 0
 * @param closed whether its closing mark stands in the text
 * @param continues whether the next paragraph opens with a mark and goes on with the same quotation
 */
public record Quotation(Span span, Span inner, int block, boolean closed, boolean continues) {

    Quotation goingOn() {
        return new Quotation(span, inner, block, closed, true);
    }
}
