package org.rapporteur.evaluation.timeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;

/**
 * A document of SemEval-2015 Task 4 without its annotation: sentences and the day of the report.
 *
 * @param id its number
 * @param report a part for each sentence
 * @param numbers the number of each part's sentence
 */
record Task4Document(String id, Report report, List<Integer> numbers) {

    private static final Pattern ID = Pattern.compile("<DOCID>\\s*(\\d+)");
    private static final Pattern DAY = Pattern.compile("<DCT>.*?value=\"([^\"]{1,40})\"", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("<s id=\"(\\d+)\">(.*?)</s>", Pattern.DOTALL);

    static Task4Document read(Path file) throws IOException {
        String xml = Files.readString(file);
        Matcher id = ID.matcher(xml);
        Matcher day = DAY.matcher(xml);
        List<Part> parts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher sentence = SENTENCE.matcher(xml);
        while (sentence.find()) {
            int start = text.length();
            text.append(plain(sentence.group(2)));
            numbers.add(Integer.parseInt(sentence.group(1)));
            parts.add(new Part(
                    sentence.group(1).equals("0") ? PartKind.TITLE : PartKind.PARAGRAPH,
                    new Span(start, text.length())));
            text.append('\n');
        }
        String name = id.find() ? id.group(1) : file.getFileName().toString();
        Report plain = PlainReports.of(name, text.toString(), parts);
        List<StatedDate> dates =
                day.find() ? List.of(new StatedDate(DateKind.PUBLISHED, day.group(1), "DCT")) : List.of();
        return new Task4Document(name, dated(plain, dates), numbers);
    }

    private static Report dated(Report plain, List<StatedDate> dates) {
        return plain.withDates(dates);
    }

    private static String plain(String xml) {
        return xml.replaceAll("<[^>]*>", "")
                .replace("``", "\"")
                .replace("''", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .replace('\n', ' ');
    }

    /** The number of the sentence at the offset. */
    int sentenceAt(int offset) {
        int at = 0;
        while (at + 1 < numbers.size() && report.parts().get(at).span().end() <= offset) {
            at++;
        }
        return numbers.get(at);
    }
}
