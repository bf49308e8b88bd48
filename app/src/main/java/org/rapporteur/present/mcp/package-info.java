/** The record for assistants, over the Model Context Protocol: questions answered with the passages to cite. */
@NullMarked
package org.rapporteur.present.mcp;

import org.jspecify.annotations.NullMarked;
