/** The briefing: one page out of many reports, every sentence cited. */
@NullMarked
package org.rapporteur.present.brief;

import org.jspecify.annotations.NullMarked;
