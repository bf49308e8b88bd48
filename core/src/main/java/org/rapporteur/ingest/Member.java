package org.rapporteur.ingest;

/**
 * One file that an archive holds, or one record of a WARC file, itself a file of one record.
 *
 * @param path the archive's path, then {@code !/} and its name in the archive, or its number among the WARC's records
 */
public record Member(String path, byte[] bytes) {}
