/** Transfers and processes of several reports put together, every step kept. */
@NullMarked
package org.rapporteur.link.ledger;

import org.jspecify.annotations.NullMarked;
