package org.rapporteur.evaluation.polnear;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Span;

/**
 * One article of PolNeAR with its annotated attributions.
 *
 * @param name the name of its file without the ending
 */
public record PolnearArticle(String name, String text, List<Gold> attributions) {

    /** One annotated attribution; no source where the text names none. */
    public record Gold(List<Span> source, List<Span> cue, List<Span> content) {}

    public PolnearArticle {
        attributions = List.copyOf(attributions);
    }

    /**
     * The articles below the folder, in the order of their names: each text in a folder "text" beside "attributions". A
     * folder "train" is left out: the tagger was trained on it.
     */
    public static List<PolnearArticle> below(Path folder) throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.walk(folder)) {
            texts = files.filter(file -> file.toString().endsWith(".txt") && isIn(file, "text") && !isForTraining(file))
                    .sorted()
                    .toList();
        }
        List<PolnearArticle> articles = new ArrayList<>();
        for (Path text : texts) {
            Optional<Path> annotations = annotations(text);
            if (annotations.isPresent()) {
                articles.add(read(text, annotations.get()));
            }
        }
        return articles;
    }

    private static boolean isIn(Path file, String folder) {
        Path parent = file.getParent();
        return parent != null && parent.getFileName().toString().equals(folder);
    }

    private static boolean isForTraining(Path file) {
        for (Path part : file) {
            if (part.toString().equals("train")) {
                return true;
            }
        }
        return false;
    }

    /** The annotations have the text's name, in some releases with an annotator's mark after it. */
    private static Optional<Path> annotations(Path text) throws IOException {
        Path folder = text.resolveSibling("../attributions").normalize();
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        String name = nameOf(text);
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String other = nameOf(file);
                        return other.equals(name)
                                || other.startsWith(name + "_") && other.length() == name.length() + 5;
                    })
                    .sorted()
                    .findFirst();
        }
    }

    private static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static PolnearArticle read(Path text, Path annotations) throws IOException {
        return new PolnearArticle(nameOf(text), Files.readString(text), attributions(Files.readAllLines(annotations)));
    }

    /** Reads brat's stand-off lines: T lines name spans, E lines tie them to attributions. */
    static List<Gold> attributions(List<String> lines) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (line.startsWith("T") && columns.length > 1) {
                spans.put(columns[0], spans(columns[1]));
            }
        }
        List<Gold> attributions = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split("\t");
            if (line.startsWith("E") && columns.length > 1) {
                Gold gold = attribution(columns[1], spans);
                if (!gold.cue().isEmpty() && !gold.content().isEmpty()) {
                    attributions.add(gold);
                }
            }
        }
        return attributions;
    }

    private static List<Span> spans(String column) {
        List<Span> spans = new ArrayList<>();
        for (String piece : column.substring(column.indexOf(' ') + 1).split(";")) {
            String[] ends = piece.split(" ");
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return spans;
    }

    private static Gold attribution(String roles, Map<String, List<Span>> spans) {
        Gold gold = new Gold(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String role : roles.split(" ")) {
            List<Span> found = spans.getOrDefault(role.substring(role.indexOf(':') + 1), List.of());
            if (role.startsWith("Source")) {
                gold.source().addAll(found);
            } else if (role.startsWith("Cue")) {
                gold.cue().addAll(found);
            } else if (role.startsWith("Content")) {
                gold.content().addAll(found);
            }
        }
        return gold;
    }
}
