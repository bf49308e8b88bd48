/** Tokens, sentences, parse, mentions and coreference; owns the interface to the language engine. */
@NullMarked
package org.rapporteur.read.language;

import org.jspecify.annotations.NullMarked;
