/** Pages out of WARC files, as crawlers keep them. */
@NullMarked
package org.rapporteur.ingest.warc;

import org.jspecify.annotations.NullMarked;
