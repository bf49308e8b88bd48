/** Bytes as they come, in any of a dozen formats, to reports; what gives no report is told with its reason. */
@NullMarked
package org.rapporteur.ingest;

import org.jspecify.annotations.NullMarked;
