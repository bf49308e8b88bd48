package org.rapporteur.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows text formats that hold reports but that this version does not read, so that none is taken for plain text. */
final class OtherFormats implements Format {

    private static final int OPENING_CHARS = 4096;
    private static final Pattern XML_ROOT = Pattern.compile(
            "^\\s{0,100}(?:<\\?[^>]{0,300}\\?>\\s{0,100}){0,4}(?:<!--[^>]{0,1000}-->\\s{0,100}){0,4}(?:<!DOCTYPE[^>]{0,500}>\\s{0,100})?<([A-Za-z][\\w:.-]{0,60})");

    @Override
    public boolean recognises(String text) {
        return of(text).isPresent();
    }

    @Override
    public Ingested read(String sha256, String path, String charset, String text) {
        return Ingested.nothing(sha256, path, of(text).orElseThrow());
    }

    /** What the text is, if it is written in a format that is not read. */
    private static Optional<String> of(String text) {
        String opening = text.substring(0, Math.min(text.length(), OPENING_CHARS));
        return xml(opening).map(name -> name + ": not read by this version");
    }

    private static Optional<String> xml(String opening) {
        Matcher root = XML_ROOT.matcher(opening);
        if (!root.find()) {
            return Optional.empty();
        }
        String name = root.group(1);
        return opening.stripLeading().startsWith("<?xml") && !name.equalsIgnoreCase("html")
                ? Optional.of("an XML file (" + name + ")")
                : Optional.empty();
    }
}
