/** What is said to have happened: events typed by PLOVER, with their parties, status, time and place. */
@NullMarked
package org.rapporteur.read.events;

import org.jspecify.annotations.NullMarked;
