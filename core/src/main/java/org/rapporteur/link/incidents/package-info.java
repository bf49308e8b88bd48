/** Which reports tell of one incident, by their words, the names in them and their days alone. */
@NullMarked
package org.rapporteur.link.incidents;

import org.jspecify.annotations.NullMarked;
