/** Text out of PDF documents. */
@NullMarked
package org.rapporteur.ingest.pdf;

import org.jspecify.annotations.NullMarked;
