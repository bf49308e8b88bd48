package org.rapporteur.read.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.phrases.ParsedExamples;
import org.rapporteur.read.places.PlaceIndex;
import org.rapporteur.read.places.PlaceReader;

class ReferenceReaderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load(List.of());
    private static final MentionReader MENTIONS = new MentionReader(GAZETTEER);
    private static final PlaceReader PLACES = new PlaceReader(GAZETTEER, PlaceIndex.load(GAZETTEER));
    private static final ReferenceReader READER = new ReferenceReader();

    static List<ParsedExamples.Example> examples() {
        return ParsedExamples.beside(ReferenceReaderTest.class, "references.parsed");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void saysWhatTheNounPhrasesReferTo(ParsedExamples.Example example) {
        Analysis analysis = example.analysis();

        List<Reference> found = READER.read(analysis, MENTIONS.read(analysis), PLACES.read(analysis));

        assertThat(found)
                .extracting(reference ->
                        reference.kind().word() + ": " + reference.span().in(example.text()))
                .isEqualTo(example.expected());
    }
}
