/** Numbers that count or measure something: how many, of what, where, since when, and who says so. */
@NullMarked
package org.rapporteur.read.figures;

import org.jspecify.annotations.NullMarked;
