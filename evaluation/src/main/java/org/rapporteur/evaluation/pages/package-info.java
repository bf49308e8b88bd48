/** Scores what is taken from web pages: passages, titles, authors, dates. */
@NullMarked
package org.rapporteur.evaluation.pages;

import org.jspecify.annotations.NullMarked;
