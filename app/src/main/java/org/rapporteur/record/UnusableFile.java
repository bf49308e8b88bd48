package org.rapporteur.record;

/** A file, or a part of one, that gave no report, and why: one line for the user. */
public record UnusableFile(String path, String reason) {}
