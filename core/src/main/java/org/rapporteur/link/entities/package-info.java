/** Which entities of single reports are one entity of the record. */
@NullMarked
package org.rapporteur.link.entities;

import org.jspecify.annotations.NullMarked;
