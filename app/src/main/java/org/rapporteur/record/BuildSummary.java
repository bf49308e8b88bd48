package org.rapporteur.record;

import java.util.List;
import java.util.Map;

/**
 * What a build did.
 *
 * @param files how many files were looked at
 * @param unchanged how many of them were in the record already, read by this version of the program
 * @param newReports how many reports were read
 * @param words how many words they hold
 * @param readingMillis how long the reading took, loading the models left out
 * @param millis how long it all took
 * @param rows how many rows each register holds now
 * @param unread reports in a language that is not read: kept and listed
 * @param unusable what could not be used, and why
 */
public record BuildSummary(
        int files,
        int unchanged,
        int newReports,
        long words,
        long readingMillis,
        long millis,
        Map<String, Integer> rows,
        List<UnusableFile> unread,
        List<UnusableFile> unusable) {

    public BuildSummary {
        unread = List.copyOf(unread);
        unusable = List.copyOf(unusable);
    }
}
