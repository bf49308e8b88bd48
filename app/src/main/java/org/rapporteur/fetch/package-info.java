/** The only door to the network: gets pages and feeds at addresses that a person named, politely, and nothing else. */
@NullMarked
package org.rapporteur.fetch;

import org.jspecify.annotations.NullMarked;
