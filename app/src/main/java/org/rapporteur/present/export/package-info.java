/** The record in the formats that other programs read: one class a format, each made of the interchange rows. */
@NullMarked
package org.rapporteur.present.export;

import org.jspecify.annotations.NullMarked;
