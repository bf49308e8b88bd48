package org.rapporteur.read.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.names.Gazetteer;

/** Whom a pronoun with a reporting verb refers to. */
class SpeakersTest {

    private static List<String> lastChain(String... paragraphs) {
        Analysis analysis = TaggedText.of(paragraphs);
        List<Statement> found = new StatementReader()
                .read(
                        analysis,
                        new MentionReader(Gazetteer.load(List.of())).read(analysis),
                        new DateReader().read(analysis.report()));
        return found.get(found.size() - 1).chain().stream().map(ChainLink::name).toList();
    }

    private static final String SAID = "Jan/NNP/P Smit/NNP/P said/VBD that/IN most/JJS voters/NNS came/VBD _./.";
    private static final String TOLD = "He/PRP told/VBD friends/NNS that/IN ballots/NNS vanished/VBD _./.";

    @Test
    void givesTheWordToWhomASentenceSinceOpensWith() {
        assertThat(lastChain(SAID, "Piet/NNP/P Visser/NNP/P does/VBZ not/RB accept/VB it/PRP _./.", TOLD))
                .last()
                .isEqualTo("Piet Visser");
    }

    @Test
    void leavesTheWordWithTheSpeakerWhereNobodyElseWasNamed() {
        assertThat(lastChain(SAID, "Rain/NN fell/VBD all/DT day/NN _./.", TOLD))
                .last()
                .isEqualTo("Jan Smit");
    }
}
