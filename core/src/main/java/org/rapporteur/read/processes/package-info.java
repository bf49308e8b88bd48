/** Conferences, talks, visits, resolutions, sanctions, ceasefires, plans and missions: each as one thing with its stages. */
@NullMarked
package org.rapporteur.read.processes;

import org.jspecify.annotations.NullMarked;
