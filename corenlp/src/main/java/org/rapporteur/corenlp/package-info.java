/** The language engine on Stanford CoreNLP. This package is GPL-3.0-or-later. */
@NullMarked
package org.rapporteur.corenlp;

import org.jspecify.annotations.NullMarked;
