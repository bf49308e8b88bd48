package org.rapporteur.read.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.statements.TaggedSpan.Role;

class JoinedTaggerTest {

    /** A tagger that says the same of any text. */
    private static SpanTagger always(TaggedSpan... spans) {
        return new SpanTagger() {
            @Override
            public String name() {
                return "a tagger that says the same of any text";
            }

            @Override
            public List<TaggedSpan> tag(List<List<Sentence>> paragraphs) {
                return List.of(spans);
            }
        };
    }

    private static TaggedSpan source(int sentence, int first, int last) {
        return new TaggedSpan(Role.SOURCE, sentence, first, last, Optional.empty());
    }

    private static TaggedSpan cue(int sentence, int first, int last, Integer... source) {
        return new TaggedSpan(
                Role.CUE, sentence, first, last, List.of(source).stream().findFirst());
    }

    private static TaggedSpan content(int sentence, int first, int last, int cue) {
        return new TaggedSpan(Role.CONTENT, sentence, first, last, Optional.of(cue));
    }

    private static List<String> read(SpanTagger tagger, String... paragraphs) {
        Analysis analysis = TaggedText.of(paragraphs);
        String text = analysis.report().text();
        List<String> lines = new ArrayList<>();
        for (Statement each : statements(tagger, paragraphs)) {
            List<String> content =
                    each.content().stream().map(span -> span.in(text)).toList();
            lines.add(each.source().text() + " | " + each.cue().get(0).in(text) + " | " + String.join(" … ", content));
        }
        return lines;
    }

    private static List<Statement> statements(SpanTagger tagger, String... paragraphs) {
        Analysis analysis = TaggedText.of(paragraphs);
        return new StatementReader(Optional.of(tagger))
                .read(analysis, new Mentions(List.of(), List.of()), new DateReader().read(analysis.report()));
    }

    private static final String WARNED =
            "The/DT minister/NN warned/VBD that/IN talks/NNS would/MD fail/VB without/IN aid/NN _./.";

    @Test
    void takesTheSpansOfTheTaggerAndTheActOfTheRules() {
        SpanTagger tagger = always(source(0, 0, 1), cue(0, 2, 2, 0), content(0, 3, 6, 1));
        assertThat(read(tagger, WARNED)).containsExactly("The minister | warned | that talks would fail");
        assertThat(statements(tagger, WARNED).get(0).act()).isEqualTo(Act.WARN);
    }

    @Test
    void saysWhichModelFoundTheSpansAndWhichRuleTheAct() {
        SpanTagger tagger = always(source(0, 0, 1), cue(0, 2, 2, 0), content(0, 3, 6, 1));
        Statement statement = statements(tagger, WARNED).get(0);
        assertThat(statement.derivation().rule()).isEqualTo("learned");
        assertThat(statement.derivation().detail()).contains(tagger.name());
        assertThat(statement.derivation().from()).hasSize(1);
    }

    @Test
    void keepsACountThatTheTaggerDoesNotFind() {
        String text = "The/DT coalition/NN counted/VBD at/IN least/JJS 200/CD dead/NNS _./.";
        assertThat(read(always(), text)).containsExactly("The coalition | counted | at least 200 dead");
    }

    @Test
    void leavesOutWhatTheTaggerDoesNotFind() {
        assertThat(read(always(), WARNED)).isEmpty();
    }

    @Test
    void leavesOutThoughtsThatTheTaggerDoesNotFind() {
        String text = "Ministers/NNS hope/VBP that/IN talks/NNS resume/VBP _./.";
        Analysis analysis = TaggedText.of(text);
        assertThat(new StatementReader()
                        .read(analysis, new Mentions(List.of(), List.of()), new DateReader().read(analysis.report())))
                .hasSize(1);
        assertThat(read(always(), text)).isEmpty();
    }

    @Test
    void keepsWhatARuleFindsWithinWhatIsSaid() {
        String text =
                "The/DT minister/NN said/VBD that/IN Ana/NNP/P Kovac/NNP/P said/VBD that/IN talks/NNS failed/VBD _./.";
        SpanTagger tagger = always(source(0, 0, 1), cue(0, 2, 2, 0), content(0, 3, 9, 1));
        assertThat(read(tagger, text))
                .containsExactly(
                        "The minister | said | that Ana Kovac said that talks failed",
                        "Ana Kovac | said | that talks failed");
        assertThat(statements(tagger, text).get(1).within())
                .contains(statements(tagger, text).get(0).id());
    }

    @Test
    void keepsThatSomebodySaidNothing() {
        String text = "The/DT minister/NN declined/VBD to/TO comment/VB _./.";
        assertThat(statements(always(), text))
                .singleElement()
                .satisfies(statement -> assertThat(statement.act()).isEqualTo(Act.DECLINE_TO_COMMENT));
    }

    @Test
    void readsTheActOfACueThatNoRuleReads() {
        String text = "Mr/NNP Kovac/NNP/P _,/, a/DT lawyer/NN warning/VBG of/IN new/JJ losses/NNS _,/, left/VBD _./.";
        SpanTagger tagger = always(source(0, 0, 1), cue(0, 5, 6, 0), content(0, 7, 8, 1));
        assertThat(statements(tagger, text)).singleElement().satisfies(statement -> {
            assertThat(statement.act()).isEqualTo(Act.WARN);
            assertThat(statement.source().text()).isEqualTo("Mr Kovac");
        });
    }

    @Test
    void joinsContentFromTheSentenceBeforeToItsCue() {
        String text = "Talks/NNS failed/VBD _./. || So/RB said/VBD the/DT minister/NN _./.";
        SpanTagger tagger = always(content(0, 0, 1, 2), source(1, 2, 3), cue(1, 1, 1, 1));
        assertThat(read(tagger, text)).containsExactly("the minister | said | Talks failed");
    }

    @Test
    void leavesOutADeedThatNobodyPutsInWords() {
        String text = "The/DT minister/NN blocked/VBD the/DT resolution/NN _./.";
        SpanTagger tagger = always(source(0, 0, 1), cue(0, 2, 2, 0), content(0, 3, 4, 1));
        assertThat(read(tagger, text)).isEmpty();
    }

    @Test
    void keepsWhatAnUnknownCueAttributesIfItIsAClause() {
        String text = "The/DT minister/NN blogged/VBD that/IN talks/NNS failed/VBD _./.";
        SpanTagger tagger = always(source(0, 0, 1), cue(0, 2, 2, 0), content(0, 3, 5, 1));
        assertThat(read(tagger, text)).containsExactly("The minister | blogged | that talks failed");
    }

    @Test
    void takesTheChannelWithinTheCueForTheVenue() {
        String text = "Ana/NNP/P Kovac/NNP/P said/VBD by/IN telephone/NN that/IN talks/NNS failed/VBD _./.";
        SpanTagger tagger = always(source(0, 0, 1), cue(0, 2, 4, 0), content(0, 5, 7, 1));
        assertThat(statements(tagger, text).get(0).venue().map(Party::text)).contains("telephone");
    }

    @Test
    void leavesWhatOneSaysToHimWhereAnotherSaysThatHeDid() {
        String text = "Ana/NNP/P Kovac/NNP/P told/VBD reporters/NNS that/IN talks/NNS failed/VBD _,/, the/DT"
                + " minister/NN said/VBD _./.";
        SpanTagger tagger =
                always(source(0, 0, 1), cue(0, 2, 2, 0), source(0, 8, 9), cue(0, 10, 10, 2), content(0, 4, 6, 3));
        assertThat(read(tagger, text))
                .containsExactly(
                        "Ana Kovac | told | that talks failed",
                        "the minister | said | Ana Kovac told reporters that talks failed");
    }

    @Test
    void leavesOutAThingThatNobodyIsNamedFor() {
        String text = "Weapons/NNS came/VBD for/IN the/DT long/JJ standoff/NN against/IN the/DT army/NN _./.";
        assertThat(read(always(cue(0, 2, 2), content(0, 3, 8, 0)), text)).isEmpty();
    }

    @Test
    void partsTheContentOfTwoCuesThatTheTaggerTakesForOne() {
        String text =
                "Talks/NNS failed/VBD _,/, according/VBG to/TO Ana/NNP/P Kovac/NNP/P _,/, but/CC the/DT minister/NN"
                        + " said/VBD that/IN nobody/NN came/VBD _./.";
        SpanTagger tagger = always(source(0, 9, 10), cue(0, 11, 11, 0), content(0, 0, 1, 1), content(0, 12, 14, 1));
        assertThat(read(tagger, text))
                .containsExactly("Ana Kovac | according to | Talks failed", "the minister | said | that nobody came");
    }

    @Test
    void takesNobodyWhoReceivesWhatTheCueNamesForItsSource() {
        String text = "Leman/NNP/L drew/VBD condemnation/NN for/IN vetoing/VBG the/DT plan/NN _./.";
        SpanTagger tagger = always(source(0, 0, 0), cue(0, 1, 3, 0), content(0, 4, 6, 1));
        assertThat(statements(tagger, text))
                .noneMatch(each -> each.source().text().equals("Leman"));
    }

    @Test
    void takesTheGiverOfWhatTheCueNamesForItsSource() {
        String text =
                "The/DT veto/NN drew/VBD criticism/NN from/IN the/DT envoy/NN who/WP called/VBD it/PRP wrong/JJ _./.";
        SpanTagger tagger = always(source(0, 0, 1), cue(0, 2, 3, 0), content(0, 7, 10, 1));
        assertThat(statements(tagger, text))
                .extracting(each -> each.source().text())
                .contains("the envoy who called it wrong")
                .doesNotContain("The veto");
    }

    @Test
    void takesNobodyBesideAPassiveForItsSource() {
        String text =
                "The/DT talks/NNS were/VBD prepared/VBN by/IN Ana/NNP/P and/CC are/VBP seen/VBN as/IN a/DT rare/JJ joint/JJ push/NN for/IN peace/NN _./.";
        SpanTagger tagger = always(source(0, 5, 5), cue(0, 7, 8, 0), content(0, 9, 15, 1));
        assertThat(statements(tagger, text))
                .singleElement()
                .satisfies(each -> assertThat(each.source().text()).isEmpty());
    }

    @Test
    void keepsTheAgentOfAPassiveForItsSource() {
        String text = "The/DT veto/NN was/VBD condemned/VBN by/IN Ana/NNP/P _./.";
        SpanTagger tagger = always(source(0, 5, 5), cue(0, 2, 3, 0), content(0, 0, 1, 1));
        assertThat(read(tagger, text)).containsExactly("Ana | was condemned | The veto");
    }

    @Test
    void keepsAProposalThatTheTaggerDoesNotFind() {
        String text = "The/DT emir/NN proposed/VBD that/IN troops/NNS would/MD go/VB _./.";
        assertThat(read(always(), text)).containsExactly("The emir | proposed | that troops would go");
    }
}
