package org.rapporteur.evaluation.plover;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.evaluation.PlainReports;
import org.rapporteur.model.Part;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.events.PairClause;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.LanguageEngines;
import org.rapporteur.read.language.Sentence;

/**
 * Writes the clauses of pairs that the typer of pairs learns from: one a line with its part, root, the places of source
 * and target, and its words. Arguments: PLV's training file, a file of the project's own marked sentences, the output.
 */
public final class PairExamples {

    private PairExamples() {}

    public static void main(String[] arguments) throws IOException {
        LanguageEngine engine = LanguageEngines.load();
        List<String> lines = new ArrayList<>();
        for (PlvPair pair : PlvPair.read(Path.of(arguments[0]))) {
            line(pair, pair.isHeldOut() ? "held out" : "worked on", engine).ifPresent(lines::add);
        }
        for (String row : Files.readAllLines(Path.of(arguments[1]), StandardCharsets.UTF_8)) {
            if (!row.startsWith("#")) {
                String[] field = row.split("\t");
                line(PlvPair.of(field[1], field[0]), "own", engine).ifPresent(lines::add);
            }
        }
        Files.write(Path.of(arguments[2]), lines, StandardCharsets.UTF_8);
    }

    private static Optional<String> line(PlvPair pair, String part, LanguageEngine engine) {
        return clause(pair, engine)
                .map(clause -> String.join(
                        "\t",
                        part,
                        pair.root(),
                        Integer.toString(clause.source()),
                        Integer.toString(clause.target()),
                        String.join(" ", clause.words())));
    }

    /** The clause around a pair of a text that is one paragraph, in the sentence that holds both. */
    static Optional<PairClause> clause(PlvPair pair, LanguageEngine engine) {
        if (pair.source().isEmpty() || pair.target().isEmpty()) {
            return Optional.empty();
        }
        String text = pair.sentence();
        Part whole = new Part(PartKind.PARAGRAPH, new Span(0, text.length()));
        List<Sentence> sentences = Analysis.of(PlainReports.of("sentence", text, List.of(whole)), engine)
                .sentences();
        return sentences.stream()
                .flatMap(sentence -> PairClause.of(
                        sentence, pair.source().get(), pair.target().get())
                        .stream())
                .findFirst();
    }
}
