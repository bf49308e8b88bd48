package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.Basis;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Event;
import org.rapporteur.model.Manner;
import org.rapporteur.model.PloverType;
import org.rapporteur.model.Report;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Time;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.NameLabel;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.language.Token;

class SceneTimesTest {

    /** A word, and its tag after a stroke; without one it is a noun. */
    private static final Pattern WORD = Pattern.compile("([\\p{L}\\d]+|[.,])(?:/([A-Z]+))?");

    private final List<Event> events = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<List<Token>> sentences = new ArrayList<>();
    private Report report = Reports.of("").report();

    /** One paragraph of sentences whose words carry their tags. */
    private SceneTimesTest telling(String... tagged) {
        StringBuilder text = new StringBuilder();
        for (String sentence : tagged) {
            List<Token> tokens = new ArrayList<>();
            Matcher matcher = WORD.matcher(sentence);
            while (matcher.find()) {
                String word = matcher.group(1);
                boolean mark = word.equals(".") || word.equals(",");
                text.append(text.isEmpty() || mark ? "" : " ");
                Span span = new Span(text.length(), text.length() + word.length());
                text.append(word);
                String tag = Optional.ofNullable(matcher.group(2)).orElse(mark ? "." : "NN");
                String lemma = word.equals("announced") ? "announce" : word.equals("talks") ? "talk" : word;
                tokens.add(new Token(span, word, lemma, tag, NameLabel.NONE));
            }
            sentences.add(tokens);
        }
        report = Reports.of(text.toString()).published("2013-05-17").report();
        return this;
    }

    private Span words(String exact) {
        int at = report.text().indexOf(exact);
        return new Span(at, at + exact.length());
    }

    private SceneTimesTest event(String trigger, PloverType type, Time time) {
        events.add(ToldEvent.of(report, trigger, type, time));
        return this;
    }

    private SceneTimesTest said(String cue, String content) {
        Source source = new Source("The ministers", Optional.empty(), Optional.empty(), SourceKind.GROUP);
        List<Span> what = List.of(words(content));
        statements.add(new Statement(
                Statement.idOf(report.id(), what, List.of(words(cue)), source),
                report.id(),
                what,
                source,
                List.of(words(cue)),
                Manner.INDIRECT,
                Act.ASSERT,
                false,
                Optional.empty(),
                Optional.empty(),
                Time.day(LocalDate.of(2013, 5, 14), Basis.STATED, List.of()),
                Optional.empty(),
                List.of(),
                Derivation.of("by hand", "")));
        return this;
    }

    private Time timeOf(String trigger) {
        List<Sentence> whole = new ArrayList<>();
        for (List<Token> tokens : sentences) {
            Span span = new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
            whole.add(new Sentence(whole.size(), span, tokens, Optional.empty()));
        }
        Dates dates = new DateReader().read(report);
        return SceneTimes.of(new Analysis(report, whole), dates, events, statements).stream()
                .filter(event -> event.trigger().equals(words(trigger)))
                .map(Event::time)
                .findFirst()
                .orElseThrow();
    }

    private static Time day(int day) {
        return Time.day(LocalDate.of(2013, 5, day), Basis.STATED, List.of());
    }

    @Test
    void datesWhatTheTextCallsTheDayOn() {
        Time time = telling("They left/VBD on Monday, the day on which others closed/VBD the embassy.")
                .event("left", PloverType.RETREAT, day(13))
                .event("closed", PloverType.SANCTION, Time.UNKNOWN)
                .timeOf("closed");
        assertThat(time.asDay()).contains(LocalDate.of(2013, 5, 13));
        assertThat(time.basis()).isEqualTo(Basis.STATED);
    }

    @Test
    void datesWhatASentenceTellsByTheTimeThatItOpensWith() {
        Time time = telling("In February 1982 troops led/VBN by his brother crushed/VBD the rising.")
                .event("crushed", PloverType.ASSAULT, Time.UNKNOWN)
                .timeOf("crushed");
        assertThat(time.value()).isEqualTo("1982-02");
    }

    @Test
    void leavesOpenWhatSomebodyToldOnTheDayThatTheSentenceOpensWith() {
        Time time = telling("On Monday they said/VBD that troops crushed/VBD the rising.")
                .said("said", "troops crushed the rising")
                .event("crushed", PloverType.ASSAULT, Time.UNKNOWN)
                .timeOf("crushed");
        assertThat(time).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void datesWhatGoesOnWhileItIsSaid() {
        Time time = telling("They said/VBD on Tuesday that they were/VBD recalling/VBG the envoys.")
                .said("said", "they were recalling the envoys")
                .event("recalling", PloverType.SANCTION, Time.UNKNOWN)
                .timeOf("recalling");
        assertThat(time.asDay()).contains(LocalDate.of(2013, 5, 14));
        assertThat(time.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void leavesOpenWhatHadBeenBeforeItWasSaid() {
        Time time = telling("They said/VBD on Tuesday that they had/VBD recalled/VBN the envoys.")
                .said("said", "they had recalled the envoys")
                .event("recalled", PloverType.SANCTION, Time.UNKNOWN)
                .timeOf("recalled");
        assertThat(time).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void datesTheTalksAfterWhichSomebodySpeaks() {
        Time time = telling("He promised/VBD a vote, the minister said/VBD on Tuesday after the talks.")
                .said("said", "He promised a vote")
                .event("talks", PloverType.CONSULT, Time.UNKNOWN)
                .timeOf("talks");
        assertThat(time.asDay()).contains(LocalDate.of(2013, 5, 14));
    }

    @Test
    void datesAnAgreementByItsAnnouncement() {
        Time time = telling("They announced/VBD on Tuesday that they had/VBD agreed/VBN on a plan.")
                .said("announced", "they had agreed on a plan")
                .event("agreed", PloverType.AGREE, Time.UNKNOWN)
                .timeOf("agreed");
        assertThat(time.asDay()).contains(LocalDate.of(2013, 5, 14));
    }

    @Test
    void whatFollowsInTheSameBreathIsOfTheSameDay() {
        Time time = telling("Two states vetoed/VBD the text on Tuesday.", "All others voted/VBD for it.")
                .event("vetoed", PloverType.REJECT, day(14))
                .event("voted", PloverType.SUPPORT, Time.UNKNOWN)
                .timeOf("voted");
        assertThat(time.asDay()).contains(LocalDate.of(2013, 5, 14));
        assertThat(time.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void whatHadHappenedBeforeIsOfNoToldDay() {
        Time time = telling("Two states vetoed/VBD the text on Tuesday.", "All others had/VBD voted/VBN for it.")
                .event("vetoed", PloverType.REJECT, day(14))
                .event("voted", PloverType.SUPPORT, Time.UNKNOWN)
                .timeOf("voted");
        assertThat(time).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void aReportGoesOnTellingWhatItOpensWith() {
        Time time = telling(
                        "Two states vetoed/VBD the text on Tuesday.",
                        "The text is/VBZ the third of its kind.",
                        "All others voted/VBD for it.")
                .event("vetoed", PloverType.REJECT, day(14))
                .event("voted", PloverType.SUPPORT, Time.UNKNOWN)
                .timeOf("voted");
        assertThat(time.asDay()).contains(LocalDate.of(2013, 5, 14));
    }

    @Test
    void datesWhatIsDoneDuringAVisitByTheVisit() {
        Time time = telling("The talks were/VBD agreed/VBN during a May 7 visit.")
                .event("agreed", PloverType.AGREE, Time.UNKNOWN)
                .event("visit", PloverType.CONSULT, day(7))
                .timeOf("agreed");
        assertThat(time.asDay()).contains(LocalDate.of(2013, 5, 7));
    }

    @Test
    void whatAnotherTimePartsFromItsSceneStaysOpen() {
        Time time = telling(
                        "Two states vetoed/VBD the text on Tuesday.",
                        "The text is/VBZ the third since October.",
                        "All others voted/VBD for it.")
                .event("vetoed", PloverType.REJECT, day(14))
                .event("voted", PloverType.SUPPORT, Time.UNKNOWN)
                .timeOf("voted");
        assertThat(time).isEqualTo(Time.UNKNOWN);
    }

    @Test
    void whatASentenceOpensWithDatesItsVerb() {
        Time time = telling("After a session on Tuesday night the council asked/VBD for clarity.")
                .event("asked", PloverType.REQUEST, Time.UNKNOWN)
                .timeOf("asked");
        assertThat(time.asDay()).contains(LocalDate.of(2013, 5, 14));
    }
}
