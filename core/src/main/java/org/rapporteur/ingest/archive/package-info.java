/** Files out of ZIP, tar and gzip archives, within limits; nothing is written to disk. */
@NullMarked
package org.rapporteur.ingest.archive;

import org.jspecify.annotations.NullMarked;
