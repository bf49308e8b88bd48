package org.rapporteur.present.export;

import java.util.List;

/**
 * A passage as a stranger can find and check it.
 *
 * @param version the SHA-256 of the report's text in UTF-8
 * @param capture the SHA-256 of the bytes that the report was taken from
 * @param start in code points of the report's text
 * @param end exclusive
 * @param exact the words
 * @param prefix up to 32 code points before them
 * @param suffix up to 32 code points after them
 * @param url empty if none is known
 * @param path the file's path in the record
 * @param published the report's date as far as it is known
 * @param retrieved when the bytes were fetched, if they came from an address
 */
record Citation(
        String report,
        String version,
        String capture,
        int start,
        int end,
        String exact,
        String prefix,
        String suffix,
        String url,
        String path,
        String outlet,
        String title,
        String published,
        String retrieved) {

    /** The columns that every table ends with. */
    static final List<String> COLUMNS = List.of(
            "report",
            "version_sha256",
            "capture_sha256",
            "start",
            "end",
            "exact",
            "prefix",
            "suffix",
            "url",
            "path",
            "outlet",
            "title",
            "published",
            "retrieved");

    /** The cells under {@link #COLUMNS}. */
    List<String> cells() {
        return List.of(
                report,
                version,
                capture,
                String.valueOf(start),
                String.valueOf(end),
                exact,
                prefix,
                suffix,
                url,
                path,
                outlet,
                title,
                published,
                retrieved);
    }

    /** The address, or the path as a name that programs take for an address. */
    String address() {
        return url.isEmpty() ? "urn:rapporteur:" + report : url;
    }

    /** Outlet and date, for a person. */
    String name() {
        String who = outlet.isEmpty() ? path : outlet;
        return published.isEmpty() ? who + ", undated" : who + ", " + published;
    }
}
