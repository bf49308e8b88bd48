/** What the stretches of a report's text are: title, byline, dateline, paragraphs, captions, credits, furniture. */
@NullMarked
package org.rapporteur.ingest.layout;

import org.jspecify.annotations.NullMarked;
