/** Web pages: the main text with its way back to the page, and what the page says about itself. */
@NullMarked
package org.rapporteur.ingest.html;

import org.jspecify.annotations.NullMarked;
