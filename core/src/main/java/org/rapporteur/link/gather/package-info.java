/** The reports and readings of a record side by side, and what every kind of linking needs to look things up in them. */
@NullMarked
package org.rapporteur.link.gather;

import org.jspecify.annotations.NullMarked;
