/** Bytes as they come, plain text, web pages, JSON Lines, to reports; what gives no report is told with its reason. */
@NullMarked
package org.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
