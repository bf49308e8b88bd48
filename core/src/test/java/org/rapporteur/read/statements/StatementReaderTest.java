package org.rapporteur.read.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;

class StatementReaderTest {

    private final StatementReader reader = new StatementReader();

    private List<Statement> read(String... paragraphs) {
        Analysis analysis = TaggedText.of(paragraphs);
        return reader.read(analysis, new Mentions(List.of(), List.of()), new DateReader().read(analysis.report()));
    }

    private static List<String> contents(List<Statement> statements, String... paragraphs) {
        String text = TaggedText.of(paragraphs).report().text();
        return statements.stream()
                .flatMap(statement -> statement.content().stream())
                .map(span -> span.in(text))
                .toList();
    }

    @Test
    void readsAThatClauseWithItsSource() {
        String text = "The/DT minister/NN said/VBD that/IN talks/NNS would/MD begin/VB in/IN Geneva/NNP/L _./.";
        List<Statement> found = read(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).source().text()).isEqualTo("The minister");
        assertThat(contents(found, text)).containsExactly("that talks would begin in Geneva");
        assertThat(found.get(0).manner()).isEqualTo(Manner.INDIRECT);
    }

    @Test
    void givesTheWholeQuotationToTheSpeakerAfterIt() {
        String text =
                "\"/`` _We/PRP waited/VBD _./. || It/PRP was/VBD late/JJ _,/, _\"/'' said/VBD Ana/NNP/P Kovac/NNP/P _./. ||"
                        + " \"/`` _We/PRP left/VBD _./. _\"/''";
        List<Statement> found = read(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).source().text()).isEqualTo("Ana Kovac");
        assertThat(found.get(0).source().kind()).isEqualTo(SourceKind.PERSON);
        assertThat(contents(found, text)).containsExactly("\"We waited. It was late,\"", "\"We left.\"");
        assertThat(found.get(0).manner()).isEqualTo(Manner.DIRECT);
    }

    @Test
    void keepsTheContentOnBothSidesOfACueInTheMiddle() {
        String text = "In/IN Homs/NNP/L _,/, activists/NNS said/VBD _,/, the/DT shelling/NN went/VBD on/RP _./.";
        assertThat(contents(read(text), text)).containsExactly("In Homs", "the shelling went on");
    }

    @Test
    void readsWhatAThingIsSaidToBeByItsName() {
        String text = "Ana/NNP/P Kovac/NNP/P left/VBD with/IN what/WP she/PRP called/VBD proof/NN that/IN the/DT dam/NN"
                + " would/MD hold/VB _./.";
        List<Statement> found = read(text);
        assertThat(contents(found, text)).containsExactly("proof that the dam would hold");
        assertThat(found.get(0).source().text()).isEqualTo("she");
    }

    @Test
    void takesABareNameOfAThingForNoStatementOfItsOwn() {
        String text = "Ana/NNP/P Kovac/NNP/P left/VBD with/IN what/WP she/PRP called/VBD her/PRP$ old/JJ coat/NN _./.";
        assertThat(read(text))
                .noneSatisfy(
                        statement -> assertThat(statement.derivation().rule()).startsWith("named"));
    }

    @Test
    void resolvesAPronounToTheSpeakerBefore() {
        List<Statement> found = read(
                "Ana/NNP/P Kovac/NNP/P said/VBD that/IN talks/NNS failed/VBD _./.",
                "\"/`` _We/PRP tried/VBD _,/, _\"/'' she/PRP said/VBD _./.");
        assertThat(found).hasSize(2);
        assertThat(found.get(1).source().text()).isEqualTo("she");
        assertThat(found.get(1).chain()).extracting(ChainLink::name).containsExactly("Leman Gazette", "Ana Kovac");
    }

    @Test
    void passesThroughTheOutletThatIsToldSomething() {
        Analysis analysis = TaggedText.of(
                "Experts/NNS told/VBD the/DT Ledger/NNP/O that/IN the/DT ship/NN had/VBD sailed/VBN _./.");
        Id outlet = Id.of("entity", "The Harbour Ledger");
        Span span = new Span("Experts told ".length(), "Experts told the Ledger".length());
        Mention mention = new Mention(
                Id.of("mention", span),
                analysis.report().id(),
                span,
                span,
                outlet,
                MentionForm.NAMED,
                org.rapporteur.model.Derivation.of("test", ""));
        Entity entity = new Entity(
                outlet,
                "The Harbour Ledger",
                EntityKind.OUTLET,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        List<Statement> found = reader.read(
                analysis, new Mentions(List.of(entity), List.of(mention)), new DateReader().read(analysis.report()));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).chain())
                .extracting(ChainLink::name)
                .containsExactly("Leman Gazette", "The Harbour Ledger", "Experts");
        assertThat(found.get(0).addressee().orElseThrow().text()).isEqualTo("the Ledger");
    }

    @Test
    void nestsWhatStandsInTheContentOfAnother() {
        List<Statement> found =
                read("The/DT envoy/NN said/VBD that/IN the/DT rebels/NNS had/VBD denied/VBN the/DT report/NN _,/,"
                        + " according/VBG to/TO the/DT Ledger/NNP/O _./.");
        assertThat(found)
                .extracting(statement -> statement.source().text())
                .containsExactly("The envoy", "the rebels", "the Ledger");
        assertThat(found.get(0).within()).contains(found.get(2).id());
        assertThat(found.get(1).within()).contains(found.get(0).id());
        assertThat(found.get(1).chain())
                .extracting(ChainLink::name)
                .containsExactly("Leman Gazette", "the Ledger", "The envoy", "the rebels");
    }

    @Test
    void marksADeniedAttribution() {
        List<Statement> found =
                read("The/DT report/NN did/VBD not/RB say/VB whether/IN the/DT ship/NN had/VBD sailed/VBN _./.");
        assertThat(found).singleElement().matches(Statement::negated);
    }

    @Test
    void readsARefusalToComment() {
        List<Statement> found = read("The/DT army/NN declined/VBD to/TO comment/VB _./.");
        assertThat(found).singleElement().extracting(Statement::act).isEqualTo(Act.DECLINE_TO_COMMENT);
    }

    @Test
    void takesAQuotedWordForNoStatement() {
        assertThat(read("The/DT \"/`` _truce/NN _\"/'' ended/VBD on/IN Monday/NNP _./."))
                .isEmpty();
    }

    @Test
    void readsASpeakerLabel() {
        List<Statement> found = read("KOVAC/NNP/P _:/: We/PRP will/MD not/RB wait/VB any/DT longer/RB _./.");
        assertThat(found).singleElement().matches(each -> each.source().text().equals("KOVAC"));
    }
}
