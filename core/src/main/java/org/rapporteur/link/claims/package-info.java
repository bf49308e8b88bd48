/** What several reports assert alike, from how many origins, where they differ, and which days mattered. */
@NullMarked
package org.rapporteur.link.claims;

import org.jspecify.annotations.NullMarked;
