package org.rapporteur.read.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.Dateline;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Manner;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Party;
import org.rapporteur.model.Report;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.StatedDate;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;

/** On what occasion, through whom and with what act a source speaks. */
class OccasionsTest {

    private static final DateReader DATES = new DateReader();

    private final StatementReader reader = new StatementReader();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    private List<Statement> read(Analysis analysis) {
        return reader.read(analysis, new Mentions(entities, mentions), DATES.read(analysis.report()));
    }

    private List<Statement> read(String... paragraphs) {
        return read(TaggedText.of(paragraphs));
    }

    /** Adds an entity that the report mentions wherever it has the words. */
    private void entity(Analysis analysis, String words, EntityKind kind, MentionForm form, String country) {
        Id id = Id.of("entity", words);
        entities.add(new Entity(id, words, kind, List.of(), List.of(), Optional.of(country), Optional.empty()));
        String text = analysis.report().text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            Span span = new Span(at, at + words.length());
            mentions.add(new Mention(
                    Id.of("mention", words, at),
                    analysis.report().id(),
                    span,
                    span,
                    id,
                    form,
                    Derivation.of("test", "")));
        }
    }

    private static List<String> chain(Statement statement) {
        return statement.chain().stream().map(ChainLink::name).toList();
    }

    @Test
    void keepsTheOutletForWhoGoesOnSpeaking() {
        Analysis analysis =
                TaggedText.of("Ana/NNP/P Kovac/NNP/P told/VBD Ledger/NNP/O that/IN talks/NNS failed/VBD _./."
                        + " || The/DT army/NN would/MD answer/VB _,/, she/PRP said/VBD _./.");
        entity(analysis, "Ledger", EntityKind.OUTLET, MentionForm.NAMED, "GBR");
        List<Statement> found = read(analysis);
        assertThat(chain(found.get(1))).containsExactly("Leman Gazette", "Ledger", "Ana Kovac");
        assertThat(found.get(1).addressee()).map(Party::text).contains("Ledger");
    }

    @Test
    void forgetsTheOutletInTheNextParagraph() {
        Analysis analysis = TaggedText.of(
                "Ana/NNP/P Kovac/NNP/P told/VBD Ledger/NNP/O that/IN talks/NNS failed/VBD _./.",
                "The/DT army/NN would/MD answer/VB _,/, she/PRP said/VBD _./.");
        entity(analysis, "Ledger", EntityKind.OUTLET, MentionForm.NAMED, "GBR");
        assertThat(chain(read(analysis).get(1))).containsExactly("Leman Gazette", "Ana Kovac");
    }

    @Test
    void takesTheNameOfThePaperForTheWholeOfIt() {
        Analysis analysis = TaggedText.of(
                "Northgate/NNP/O Wire/NNP/O reported/VBD that/IN talks/NNS failed/VBD _./.",
                "Experts/NNS told/VBD Northgate/NNP/O that/IN the/DT ship/NN had/VBD sailed/VBN _./.");
        entity(analysis, "Northgate Wire", EntityKind.OUTLET, MentionForm.NAMED, "GBR");
        assertThat(chain(read(analysis).get(1))).containsExactly("Leman Gazette", "Northgate Wire", "Experts");
    }

    @Test
    void keepsTheVenueWhileASourceSpeaks() {
        List<Statement> found = read(
                "Ana/NNP/P Kovac/NNP/P said/VBD in/IN Geneva/NNP/L that/IN talks/NNS failed/VBD _./.",
                "She/PRP said/VBD that/IN nobody/NN came/VBD _./.",
                "She/PRP has/VBZ said/VBN that/IN it/PRP ended/VBD _./.");
        assertThat(found.get(1).venue()).map(Party::text).contains("Geneva");
        assertThat(found.get(2).venue()).isEmpty();
    }

    @Test
    void datesTheAnswerOfOneWhoIsSpokenTo() {
        Analysis analysis = TaggedText.of(
                "Ana/NNP/P Kovac/NNP/P told/VBD Omar/NNP/P Haddad/NNP/P on/IN 2013-05-07/CD that/IN talks/NNS"
                        + " failed/VBD _./.",
                "Omar/NNP/P Haddad/NNP/P said/VBD that/IN nobody/NN came/VBD _./.",
                "Lea/NNP/P Blum/NNP/P said/VBD that/IN snow/NN fell/VBD _./.");
        entity(analysis, "Ana Kovac", EntityKind.PERSON, MentionForm.NAMED, "GBR");
        entity(analysis, "Omar Haddad", EntityKind.PERSON, MentionForm.NAMED, "SYR");
        entity(analysis, "Lea Blum", EntityKind.PERSON, MentionForm.NAMED, "DEU");
        List<Statement> found = read(analysis);
        assertThat(found.get(1).said().value()).isEqualTo("2013-05-07");
        assertThat(found.get(1).said().basis()).isEqualTo(Basis.INFERRED);
        assertThat(found.get(2).said()).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void datesWhatIsSaidByTheDatelineOfAReportOfThatDay() {
        String[] told = {
            "GENEVA/NNP _,/, May/NNP 7/CD _,/, 2013/CD --/: Envoys/NNS met/VBD on/IN Tuesday/NNP _./.",
            "Ana/NNP/P Kovac/NNP/P said/VBD that/IN talks/NNS failed/VBD _./."
        };
        assertThat(saidUnderDateline(told)).isEqualTo("2013-05-07");
        told[0] = told[0].replace("Tuesday", "Monday");
        assertThat(saidUnderDateline(told)).isEmpty();
    }

    private String saidUnderDateline(String... paragraphs) {
        entities.clear();
        mentions.clear();
        Analysis tagged = TaggedText.of(paragraphs);
        entity(tagged, "Ana Kovac", EntityKind.PERSON, MentionForm.NAMED, "GBR");
        Report bare = tagged.report();
        Report report = bare.withDates(List.of(new StatedDate(DateKind.PUBLISHED, "2013-05-07", "meta date")))
                .withDateline(Optional.of(new Dateline(
                        Optional.of("GENEVA"),
                        Optional.of("May 7, 2013"),
                        Optional.empty(),
                        new Span(0, bare.text().indexOf("--")))));
        List<Statement> found = read(new Analysis(report, tagged.sentences()));
        return found.get(found.size() - 1).said().value();
    }

    @Test
    void takesOneStatementFromNeitherNor() {
        List<Statement> found = read("Moscow/NNP/L has/VBZ so/RB far/RB neither/CC confirmed/VBN nor/CC denied/VBN"
                + " that/IN the/DT ship/NN sailed/VBD _./.");
        assertThat(found).singleElement().satisfies(statement -> {
            assertThat(statement.source().text()).isEqualTo("Moscow");
            assertThat(statement.act()).isEqualTo(Act.DECLINE_TO_COMMENT);
            assertThat(statement.negated()).isTrue();
        });
    }

    @Test
    void takesAWishNotToBeNamedForNoStatement() {
        List<Statement> found = read("An/DT official/NN who/WP asked/VBD not/RB to/TO be/VB named/VBN said/VBD that/IN"
                + " talks/NNS failed/VBD _./.");
        assertThat(found)
                .singleElement()
                .satisfies(statement -> assertThat(statement.source().text()).startsWith("An official"));
    }

    @Test
    void callsAPersonUnnamedWhomTheReportOnlyDescribes() {
        Analysis analysis = TaggedText.of("A/DT Western/JJ diplomat/NN said/VBD that/IN talks/NNS failed/VBD _./.");
        entity(analysis, "A Western diplomat", EntityKind.PERSON, MentionForm.NOMINAL, "USA");
        assertThat(read(analysis).get(0).source().kind()).isEqualTo(SourceKind.UNNAMED);
    }

    @Test
    void takesTheHolderOfAnOfficeForAPerson() {
        Analysis analysis = TaggedText.of("His/PRP$ spokesman/NN said/VBD that/IN talks/NNS failed/VBD _./.");
        entity(analysis, "His spokesman", EntityKind.PERSON, MentionForm.NOMINAL, "USA");
        assertThat(read(analysis).get(0).source().kind()).isEqualTo(SourceKind.PERSON);
    }

    @Test
    void countsTheQuotationOfAnotherForTheOther() {
        List<Statement> found = read("\"/`` _We/PRP wait/VBP _,/, _\"/'' Kovac/NNP/P said/VBD _,/, according/VBG to/TO"
                + " the/DT Ledger/NNP/O _./.");
        assertThat(found).extracting(Statement::manner).containsExactly(Manner.DIRECT, Manner.INDIRECT);
    }

    @Test
    void givesTheRestOfAQuotationToItsSpeakerAsWell() {
        Analysis analysis = TaggedText.of("\"/`` _We/PRP wait/VBP _,/, _\"/'' Kovac/NNP/P said/VBD _,/, according/VBG"
                + " to/TO the/DT Ledger/NNP/O _./. || \"/`` _Nothing/NN helps/VBZ us/PRP _./. _\"/''");
        assertThat(read(analysis).get(0).content())
                .extracting(span -> span.in(analysis.report().text()))
                .containsExactly("\"We wait,\"", "\"Nothing helps us.\"");
    }

    @Test
    void readsAPromiseWhereASourceSaysWhatItsOwnSideWillDo() {
        Analysis analysis = TaggedText.of(
                "Ana/NNP/P Kovac/NNP/P said/VBD that/IN Britain/NNP/L would/MD send/VB tents/NNS _./.",
                "She/PRP said/VBD that/IN Russia/NNP/L would/MD send/VB tents/NNS _./.");
        entity(analysis, "Ana Kovac", EntityKind.PERSON, MentionForm.NAMED, "GBR");
        entity(analysis, "Britain", EntityKind.STATE, MentionForm.NAMED, "GBR");
        entity(analysis, "Russia", EntityKind.STATE, MentionForm.NAMED, "RUS");
        assertThat(read(analysis)).extracting(Statement::act).containsExactly(Act.PROMISE, Act.ASSERT);
    }

    @Test
    void readsThatNothingIsSaid() {
        assertThat(
                        read(
                                "\"/`` _We/PRP do/VBP n't/RB comment/VB on/IN reports/NNS _,/, _\"/'' Kovac/NNP/P said/VBD _./."))
                .singleElement()
                .extracting(Statement::act)
                .isEqualTo(Act.DECLINE_TO_COMMENT);
    }

    @Test
    void passesThroughTheAgencyThatIsQuoted() {
        List<Statement> found =
                read("The/DT ship/NN sailed/VBD _,/, the/DT ministry/NN said/VBD _,/, according/VBG to/TO"
                        + " Sever/NNP/O _,/, quoted/VBN by/IN Lumen/NNP/O _./.");
        assertThat(chain(found.get(0))).containsExactly("Leman Gazette", "Lumen", "Sever", "the ministry");
    }

    @Test
    void turnsACitationRoundThatStandsBeforeTheVerb() {
        Analysis tagged = TaggedText.of("The/DT Ledger/NNP/O _,/, citing/VBG the/DT ministry/NN _,/, reported/VBD"
                + " that/IN the/DT ship/NN sailed/VBD _./.");
        int[] heads = {1, 7, 7, 7, 5, 3, 7, Parse.ROOT, 11, 10, 11, 7, 7};
        String[] relations = {
            "det", "nsubj", "punct", "advcl", "det", "obj", "punct", "root", "mark", "det", "nsubj", "ccomp", "punct"
        };
        Sentence parsed = tagged.sentences().get(0).withParse(new Parse(heads, relations));
        List<Statement> found = read(new Analysis(tagged.report(), List.of(parsed)));
        assertThat(found)
                .anySatisfy(statement ->
                        assertThat(chain(statement)).containsExactly("Leman Gazette", "The Ledger", "the ministry"));
    }
}
