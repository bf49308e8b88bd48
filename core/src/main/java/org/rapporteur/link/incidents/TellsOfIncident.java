package org.rapporteur.link.incidents;

import java.time.LocalDate;
import org.rapporteur.model.Id;

/**
 * What is known of a report before it is read: enough to tell which incident it is about.
 *
 * @param report the report
 * @param day the day it was published
 * @param title its title; empty if it has none
 * @param text its text without the title
 */
public record TellsOfIncident(Id report, LocalDate day, String title, String text) {}
