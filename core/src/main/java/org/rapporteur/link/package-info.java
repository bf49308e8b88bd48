/** Across reports: copies, entities, statements, events, figures, transfers, processes, claims, disagreements, timeline. */
@NullMarked
package org.rapporteur.link;

import org.jspecify.annotations.NullMarked;
