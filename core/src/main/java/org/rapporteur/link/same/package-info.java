/** Which statements, events and figures of several reports are one statement, event or figure. */
@NullMarked
package org.rapporteur.link.same;

import org.jspecify.annotations.NullMarked;
