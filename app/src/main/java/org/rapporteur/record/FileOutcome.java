package org.rapporteur.record;

import java.util.List;

/**
 * What became of one file.
 *
 * @param sha256 the digest of its bytes; empty if it could not be read
 * @param known whether its bytes were in the record already, read by this version of the program
 * @param reports how many reports it holds
 * @param words how many words were read
 * @param unread reports in a language that is not read
 * @param unusable what could not be used of it, and what was read with a doubt
 */
record FileOutcome(
        String path,
        String sha256,
        boolean known,
        int reports,
        long words,
        List<UnusableFile> unread,
        List<UnusableFile> unusable) {

    FileOutcome {
        unread = List.copyOf(unread);
        unusable = List.copyOf(unusable);
    }
}
