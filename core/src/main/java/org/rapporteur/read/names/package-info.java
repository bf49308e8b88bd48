/** What is known of names before anything is read: states, organisations, armed groups, outlets, titles, office-holders. */
@NullMarked
package org.rapporteur.read.names;

import org.jspecify.annotations.NullMarked;
