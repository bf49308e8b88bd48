package org.rapporteur.evaluation.ecbplus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.link.same.EventLinker;
import org.rapporteur.link.same.EventLinker.SignedPair;
import org.rapporteur.model.Id;
import org.rapporteur.read.language.LanguageEngines;

/**
 * Writes what the judgement of same events is learned from: the annotators' mentions ("mention", id, topic, event), and
 * the pairs of them that linking holds against one another ("copied" or "possible", two ids, the signs); the first line
 * names the signs. Arguments: the corpus's folder, the output.
 */
public final class SameEventExamples {

    private SameEventExamples() {}

    public static void main(String[] arguments) throws IOException {
        List<EcbScores.Read> reads =
                new EcbScores(LanguageEngines.load()).marked(EcbArticle.below(Path.of(arguments[0])));
        List<String> lines = new ArrayList<>();
        lines.add("signs\t" + String.join("\t", EventLinker.signNames()));
        Map<Id, String> mentions = new HashMap<>();
        for (EcbScores.Read read : reads) {
            read.marked().forEach((mention, event) -> mentions.put(event.id(), mention));
            read.article()
                    .mentions()
                    .forEach(mention -> lines.add(
                            "mention\t" + mention.id() + "\t" + read.article().topic() + "\t" + mention.event()));
        }
        EcbScores.eventLinker(reads).signedPairs().forEach(pair -> lines.add(line(pair, mentions)));
        Files.write(Path.of(arguments[1]), lines, StandardCharsets.UTF_8);
    }

    private static String line(SignedPair pair, Map<Id, String> mentions) {
        StringBuilder line = new StringBuilder(pair.kind());
        line.append('\t').append(mentions.get(pair.a())).append('\t').append(mentions.get(pair.b()));
        pair.signs().forEach(sign -> line.append('\t').append(sign));
        return line.toString();
    }
}
