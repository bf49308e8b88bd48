/** Which days of a story mattered and which sentences tell them: plain counts over dated sentences, in linear time. */
@NullMarked
package org.rapporteur.link.timeline;

import org.jspecify.annotations.NullMarked;
