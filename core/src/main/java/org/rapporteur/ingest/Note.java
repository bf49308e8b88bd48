package org.rapporteur.ingest;

/**
 * A doubt about something that was read all the same.
 *
 * @param path the file's path, with {@code #n} for its nth line
 * @param words what the doubt is
 */
public record Note(String path, String words) {}
