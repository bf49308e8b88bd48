/** What the record answers to programs, in JSON, every row with the passages that it stands on. */
@NullMarked
package org.rapporteur.present.answers;

import org.jspecify.annotations.NullMarked;
