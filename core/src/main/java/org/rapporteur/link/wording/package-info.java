/** How far two stretches of text say the same in the same or other words. */
@NullMarked
package org.rapporteur.link.wording;

import org.jspecify.annotations.NullMarked;
