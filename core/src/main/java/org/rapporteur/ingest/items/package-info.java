/** Articles as feeds and agencies send them: RSS, Atom, NITF, NewsML-G2; each an {@link org.rapporteur.ingest.items.Item}. */
@NullMarked
package org.rapporteur.ingest.items;

import org.jspecify.annotations.NullMarked;
