/** What noun phrases refer to, with a name or without: persons, groups, places, weapons, military platforms. */
@NullMarked
package org.rapporteur.read.references;

import org.jspecify.annotations.NullMarked;
