package org.rapporteur.link.copies;

import org.rapporteur.model.Id;
import org.rapporteur.model.Link;

/** A report that tells a cited agency's report in other words. */
record Rewrite(Id report, Id source, Link link) {}
