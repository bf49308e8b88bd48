/** The lists that come with the program, beside the classes that read them. */
@NullMarked
package org.rapporteur.data;

import org.jspecify.annotations.NullMarked;
