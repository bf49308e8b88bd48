/** Time expressions of a report, the days that they denote, and the report's own date with what it is known from. */
@NullMarked
package org.rapporteur.read.dates;

import org.jspecify.annotations.NullMarked;
