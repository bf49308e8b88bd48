package org.rapporteur.read.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.SourceKind;

/** "X said CONTENT, citing Y": Y says the content, and X passes it on. */
final class Citations {

    private Citations() {}

    /** The same attributions, with those turned whose object is a source itself. */
    static List<Found> turned(Words words, List<Found> found) {
        List<Found> turned = new ArrayList<>();
        for (Found each : found) {
            turned.add(isCitation(words, each) ? turned(words, each, found) : each);
        }
        return turned;
    }

    private static boolean isCitation(Words words, Found found) {
        int head = found.cue().get(0).last();
        return words.is(head, "citing", "quoting") && found.rule().equals("verb-np");
    }

    private static Found turned(Words words, Found citation, List<Found> all) {
        Range object = citation.content().get(0);
        Range cited = NounPhrases.startingAt(words, object.first())
                .map(range -> object.upTo(range.last()))
                .orElse(object);
        Optional<Found> said = all.stream()
                .filter(each -> each != citation && !each.content().isEmpty())
                .filter(each -> isBySame(each, citation))
                .filter(each -> each.content().stream().noneMatch(cited::overlaps))
                .findFirst();
        return said.filter(each -> speaks(words, cited))
                .map(each -> new Found(
                        Optional.of(cited),
                        citation.cue(),
                        each.content(),
                        Optional.empty(),
                        each.source(),
                        Cue.Sort.SPEECH,
                        each.act(),
                        false,
                        "verb-citing",
                        citation.entry()))
                .orElse(citation);
    }

    private static boolean isBySame(Found said, Found citation) {
        return said.source().isPresent()
                && citation.source().isPresent()
                && said.source().get().first() == citation.source().get().first();
    }

    /** Whether who or what is cited can say something: not "low growth". */
    private static boolean speaks(Words words, Range cited) {
        SourceKind kind = SourceKinds.of(words.sentence(), words.span(cited));
        boolean named = SourceKinds.isSpeaker(words.sentence(), words.span(cited));
        return named || kind == SourceKind.PERSON || kind == SourceKind.OUTLET;
    }
}
