package org.rapporteur.evaluation.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.link.timeline.Telling;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;
import org.rapporteur.model.TimeExpression;
import org.rapporteur.read.dates.DateReader;

/**
 * One folder of Timeline17: the articles of one topic and outlet, and the timeline that the outlet's journalists made.
 *
 * @param name the folder's name
 * @param topic the name up to the outlet's, in lower case: folders of one topic are never trained on one another
 * @param sentences every sentence of the articles, in order
 * @param tellings the same as a timeline needs them
 * @param gold the journalists' timeline, its sentences by day
 */
record Timeline17Topic(
        String name,
        String topic,
        List<String> sentences,
        List<Telling> tellings,
        SortedMap<LocalDate, List<String>> gold) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The folders below this one that hold articles and a timeline, by name. */
    static List<Timeline17Topic> below(Path folder, DateReader dates, Vocabulary vocabulary) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.getFileName().toString().equals("articles.json"))
                    .sorted()
                    .toList();
        }
        List<Timeline17Topic> topics = new ArrayList<>();
        for (Path articles : files) {
            topics.add(read(articles, dates, vocabulary));
        }
        return topics;
    }

    private static Timeline17Topic read(Path articles, DateReader dates, Vocabulary vocabulary) throws IOException {
        String name = articles.toAbsolutePath().getParent().getFileName().toString();
        List<String> sentences = new ArrayList<>();
        List<Telling> tellings = new ArrayList<>();
        int text = 0;
        for (JsonNode article : JSON.readTree(articles.toFile())) {
            List<String> found = PtbText.sentences(article.get("text").asText());
            List<SortedSet<Long>> days = days(name, article, found, dates);
            LocalDate published = LocalDate.parse(article.get("dct").asText());
            for (int at = 0; at < found.size(); at++) {
                sentences.add(found.get(at));
                tellings.add(new Telling(
                        text,
                        OptionalLong.of(published.toEpochDay()),
                        at,
                        days.get(at),
                        vocabulary.wording(found.get(at)).stems()));
            }
            text++;
        }
        return new Timeline17Topic(
                name, name.split("_")[0].toLowerCase(Locale.ROOT), sentences, tellings, gold(articles));
    }

    /** The days that each sentence tells of, as the program's own reader of dates resolves them. */
    private static List<SortedSet<Long>> days(String name, JsonNode article, List<String> sentences, DateReader dates) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (String sentence : sentences) {
            parts.add(new Part(PartKind.PARAGRAPH, new Span(start, start + sentence.length())));
            start += sentence.length() + 1;
        }
        Report plain = PlainReports.of(name + "/" + article.get("uid").asText(), String.join("\n", sentences), parts);
        Report report = plain.withDates(
                List.of(new StatedDate(DateKind.PUBLISHED, article.get("dct").asText(), "dct")));
        List<SortedSet<Long>> days = new ArrayList<>();
        sentences.forEach(sentence -> days.add(new TreeSet<>()));
        for (TimeExpression expression : dates.read(report).expressions()) {
            boolean isDate =
                    expression.type() == TimeExpression.Type.DATE || expression.type() == TimeExpression.Type.TIME;
            int at = placeOf(expression.span().start(), parts);
            expression
                    .time()
                    .asDay()
                    .filter(day -> isDate)
                    .ifPresent(day -> days.get(at).add(day.toEpochDay()));
        }
        return days;
    }

    private static int placeOf(int offset, List<Part> parts) {
        int low = 0;
        int high = parts.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (parts.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static SortedMap<LocalDate, List<String>> gold(Path articles) throws IOException {
        SortedMap<LocalDate, List<String>> gold = new TreeMap<>();
        try (Stream<Path> beside = Files.list(articles.toAbsolutePath().getParent())) {
            for (Path file : beside.filter(path -> path.toString().endsWith("timeline.json"))
                    .sorted()
                    .toList()) {
                for (JsonNode entry : JSON.readTree(file.toFile())) {
                    gold.computeIfAbsent(LocalDate.parse(entry.get("date").asText()), absent -> new ArrayList<>())
                            .addAll(PtbText.sentences(entry.get("text").asText()));
                }
            }
        }
        return gold;
    }

    /** How many sentences the journalists gave to a day, on average. */
    int sentencesPerDay() {
        double all = gold.values().stream().mapToInt(List::size).sum();
        return (int) Math.max(1, Math.round(all / gold.size()));
    }
}
