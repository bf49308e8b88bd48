package org.rapporteur.ingest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows text formats that hold reports but that this version does not read, so that none is taken for plain text. */
final class OtherFormats {

    private static final int OPENING_CHARS = 4096;
    private static final Pattern XML_ROOT = Pattern.compile(
            "^\\s{0,100}(?:<\\?[^>]{0,300}\\?>\\s{0,100}){0,4}(?:<!--[^>]{0,1000}-->\\s{0,100}){0,4}(?:<!DOCTYPE[^>]{0,500}>\\s{0,100})?<([A-Za-z][\\w:.-]{0,60})");
    private static final Pattern MAIL = Pattern.compile(
            "^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|DKIM-Signature|X-[\\w-]{1,40}|From|Date|Subject): [^\\n]{0,500}\\r?\\n(?:[^\\n]{0,500}\\n){0,60}?(?:From|Subject|Message-ID|MIME-Version): ");
    private static final Pattern TABLE_HEAD =
            Pattern.compile("^\"?[\\w .-]{1,40}\"?(?:[,;\\t]\"?[\\w .-]{0,40}\"?){2,60}\\r?\\n");

    private final List<String> textFields;

    OtherFormats(FieldMap fields) {
        this.textFields = fields.text();
    }

    /** What the text is, if it is written in a format that is not read. */
    Optional<String> of(String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING_CHARS));
        return xml(opening)
                .or(() -> MAIL.matcher(opening).find() ? Optional.of("an e-mail") : Optional.empty())
                .or(() -> table(opening))
                .map(name -> name + ": not read by this version");
    }

    private static Optional<String> xml(String opening) {
        Matcher root = XML_ROOT.matcher(opening);
        if (!root.find()) {
            return Optional.empty();
        }
        String name = root.group(1);
        return switch (name) {
            case "rss", "rdf:RDF" -> Optional.of("an RSS feed");
            case "feed" -> Optional.of("an Atom feed");
            case "newsItem", "newsMessage", "packageItem" -> Optional.of("a NewsML-G2 file");
            case "nitf" -> Optional.of("an NITF file");
            default ->
                opening.stripLeading().startsWith("<?xml") && !name.equalsIgnoreCase("html")
                        ? Optional.of("an XML file (" + name + ")")
                        : Optional.empty();
        };
    }

    private Optional<String> table(String opening) {
        Matcher head = TABLE_HEAD.matcher(opening);
        if (!head.find()) {
            return Optional.empty();
        }
        for (String column : head.group().strip().split("[,;\\t]")) {
            if (textFields.contains(column.replace("\"", "").strip())) {
                return Optional.of("a table (CSV)");
            }
        }
        return Optional.empty();
    }
}
