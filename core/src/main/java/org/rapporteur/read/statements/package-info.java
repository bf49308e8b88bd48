/** Statements of a report: quotations, attributions (source, cue, content), their sources and their chains. */
@NullMarked
package org.rapporteur.read.statements;

import org.jspecify.annotations.NullMarked;
