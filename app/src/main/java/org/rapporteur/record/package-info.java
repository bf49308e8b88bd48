/**
 * The record: a directory that keeps captures, readings and judgements, and a database derived from them that answers
 * questions.
 *
 * <p>Everything but the captures and the judgements can be computed again; the database may be deleted at any time.
 */
@NullMarked
package org.rapporteur.record;

import org.jspecify.annotations.NullMarked;
