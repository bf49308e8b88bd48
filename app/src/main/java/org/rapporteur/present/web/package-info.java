/** The desk: the record as pages in a browser, rendered on the server, readable without scripts. */
@NullMarked
package org.rapporteur.present.web;

import org.jspecify.annotations.NullMarked;
