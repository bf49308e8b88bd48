/** The learned tagger of attributions: a small encoder (e5-small-v2, fine-tuned) and what decodes its scores. */
@NullMarked
package org.rapporteur.encoder;

import org.jspecify.annotations.NullMarked;
