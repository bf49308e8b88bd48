package org.rapporteur.evaluation.plover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One unit record of PETRARCH: a sentence and the events that it must give. */
record PetrarchRecord(String id, String text, List<Coded> events) {

    /** Source, target and code of one expected event. */
    record Coded(String source, String target, String code) {}

    private static final Pattern SENTENCE =
            Pattern.compile("<Sentence [^>]*id=\"([^\"]+)\"[^>]*>(.*?)</Sentence>", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("<Text>(.*?)</Text>", Pattern.DOTALL);
    private static final Pattern EVENT = Pattern.compile(
            "<EventCoding\\s+sourcecode=\"([^\"]*)\"\\s+targetcode=\"([^\"]*)\"\\s+eventcode=\"([^\"]*)\"");

    /** The records of a file; its comments keep it from being well-formed XML, so it is read by its elements. */
    static List<PetrarchRecord> read(Path file) throws IOException {
        Matcher sentences = SENTENCE.matcher(Files.readString(file, StandardCharsets.UTF_8));
        List<PetrarchRecord> records = new ArrayList<>();
        while (sentences.find()) {
            Matcher text = TEXT.matcher(sentences.group(2));
            if (text.find()) {
                String words = text.group(1).strip().replaceAll("\\s+", " ");
                records.add(new PetrarchRecord(sentences.group(1), words, events(sentences.group(2))));
            }
        }
        return records;
    }

    private static List<Coded> events(String record) {
        List<Coded> found = new ArrayList<>();
        Matcher events = EVENT.matcher(record);
        while (events.find()) {
            found.add(new Coded(events.group(1), events.group(2), events.group(3)));
        }
        return found;
    }
}
