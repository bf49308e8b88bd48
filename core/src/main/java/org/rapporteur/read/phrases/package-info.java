/** Noun phrases and the parts they play with verbs: from the tags, with the parse as one vote. */
@NullMarked
package org.rapporteur.read.phrases;

import org.jspecify.annotations.NullMarked;
