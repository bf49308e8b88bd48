/** The command line: one class a command. Results go to standard output, progress and complaints to standard error. */
@NullMarked
package org.rapporteur.present.cli;

import org.jspecify.annotations.NullMarked;
