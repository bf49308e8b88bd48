/**
 * What is said, where, by whom, and found how: immutable values that import nothing but the JDK.
 *
 * <p>Offsets are half-open and count UTF-16 units of the text of one report; the interchange format counts code
 * points. What the text does not say is an empty {@link java.util.Optional}, never a null and never a guess.
 */
@NullMarked
package org.rapporteur.model;

import org.jspecify.annotations.NullMarked;
