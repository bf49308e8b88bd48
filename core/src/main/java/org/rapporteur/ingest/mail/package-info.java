/** Messages out of e-mail files (RFC 5322 and MIME). */
@NullMarked
package org.rapporteur.ingest.mail;

import org.jspecify.annotations.NullMarked;
