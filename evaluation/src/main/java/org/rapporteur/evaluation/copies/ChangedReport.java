package org.rapporteur.evaluation.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;

/** A copy of a report with words changed, and paragraphs cut and put in another order, by chance from a seed. */
final class ChangedReport {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** The share of paragraphs that is cut. */
    private static final double CUT = 0.3;

    private ChangedReport() {}

    /** The paragraphs of the report, of whose words a share is replaced by words from the list. */
    static Report of(Report report, double share, boolean cutAndReordered, List<String> words, long seed) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        report.parts(PartKind.PARAGRAPH)
                .forEach(part -> paragraphs.add(reworded(report.words(part.span()), share, words, random)));
        if (cutAndReordered) {
            Collections.shuffle(paragraphs, random);
            int kept = (int) Math.ceil((1 - CUT) * paragraphs.size());
            paragraphs.subList(kept, paragraphs.size()).clear();
        }
        return report(report.id() + " changed", paragraphs);
    }

    private static String reworded(String paragraph, double share, List<String> words, Random random) {
        Matcher matcher = WORD.matcher(paragraph);
        return matcher.replaceAll(
                word -> random.nextDouble() < share ? words.get(random.nextInt(words.size())) : word.group());
    }

    private static Report report(String name, List<String> paragraphs) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        for (String paragraph : paragraphs) {
            text.append(text.length() == 0 ? "" : "\n\n");
            parts.add(new Part(PartKind.PARAGRAPH, new Span(text.length(), text.length() + paragraph.length())));
            text.append(paragraph);
        }
        return PlainReports.of(name, text.toString(), parts).withOutlet(Optional.of("Outlet of " + name));
    }

    /** Every word of the reports, as often as it stands there. */
    static List<String> words(List<Report> reports) {
        List<String> words = new ArrayList<>();
        for (Report report : reports) {
            Matcher matcher = WORD.matcher(report.text());
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        return words;
    }
}
