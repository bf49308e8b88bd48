/** Which reports carry the text of which, which are states of one article, and whose text it is. */
@NullMarked
package org.rapporteur.link.copies;

import org.jspecify.annotations.NullMarked;
