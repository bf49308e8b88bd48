package org.rapporteur.record;

import java.util.Optional;

/** One report as the lists show it. */
public record ReportRow(
        String id,
        String path,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        Optional<String> published,
        Optional<String> publishedFirst,
        Optional<String> publishedLast,
        String precision,
        String basis,
        Optional<String> bylines,
        Optional<String> credits,
        Optional<String> dateline,
        String language,
        String sha256,
        Optional<String> versionOf,
        int statements,
        int events,
        int figures) {}
