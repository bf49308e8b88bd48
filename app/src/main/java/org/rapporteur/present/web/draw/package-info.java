/** The desk's drawings as plain geometry: where each day, number, status, party and place stands. Templates draw it. */
@NullMarked
package org.rapporteur.present.web.draw;

import org.jspecify.annotations.NullMarked;
