/** The one incident that most of a report is about: its toll, where it took place and on which day. */
@NullMarked
package org.rapporteur.read.incidents;

import org.jspecify.annotations.NullMarked;
