/** News reports in, the record out: the whole path on one screen. */
@NullMarked
package org.rapporteur;

import org.jspecify.annotations.NullMarked;
