/**
 * A small engine for rules that are data: a rule is a name, a pattern and a production; what it finds keeps how it
 * came about.
 */
@NullMarked
package org.rapporteur.read.rules;

import org.jspecify.annotations.NullMarked;
