package org.rapporteur.evaluation;

import java.util.List;
import org.rapporteur.evaluation.copies.CopiesTask;
import org.rapporteur.evaluation.ecbplus.EcbScores;
import org.rapporteur.evaluation.forms.EventFormsTask;
import org.rapporteur.evaluation.gva.GvaLinkScores;
import org.rapporteur.evaluation.gva.GvaScores;
import org.rapporteur.evaluation.meantime.MeantimeScores;
import org.rapporteur.evaluation.pages.PageScores;
import org.rapporteur.evaluation.parties.PartiesTask;
import org.rapporteur.evaluation.plover.PetrarchScores;
import org.rapporteur.evaluation.plover.PlvScores;
import org.rapporteur.evaluation.polnear.CofeNetScores;
import org.rapporteur.evaluation.polnear.PolnearScores;
import org.rapporteur.evaluation.re3d.Re3dScores;
import org.rapporteur.evaluation.settings.PlacesTask;
import org.rapporteur.evaluation.speed.DateSpeed;
import org.rapporteur.evaluation.story.LinkTask;
import org.rapporteur.evaluation.story.StoryTask;
import org.rapporteur.evaluation.story.UndatedStoryTask;
import org.rapporteur.evaluation.timebank.TimeBankScores;
import org.rapporteur.evaluation.timeline.Task4Scores;
import org.rapporteur.evaluation.timeline.Timeline17Scores;
import org.rapporteur.read.language.LanguageEngines;

/** Every task there is, in the order of the results page. */
final class Tasks {

    private static final List<Task> ALL = List.of(
            new StoryTask(),
            LinkTask.endToEnd(),
            LinkTask.onExpectedReadings(),
            LinkTask.ofTheDam(),
            LinkTask.ofTheFreighter(),
            LinkTask.ofTheWedding(),
            LinkTask.ofTheSurveyors(),
            new UndatedStoryTask(),
            new EventFormsTask(),
            new PartiesTask(),
            new PlacesTask(),
            new CopiesTask(),
            new CorpusTask(
                    "cofenet",
                    "Statements, CofeNet's metric: for each role exact-span F1 and token Jaccard, sentence by"
                            + " sentence.",
                    "cofenet",
                    folder -> new CofeNetScores(LanguageEngines.load()).score(folder)),
            new CorpusTask(
                    "polnear",
                    "Statements, attribution F1 on raw articles: right if the source's head lies in a gold source and"
                            + " the content's token F1 is at least 0.8.",
                    "polnear",
                    folder -> new PolnearScores(LanguageEngines.load()).score(folder)),
            new CorpusTask(
                    "timebank",
                    "Time expressions, TempEval-3 task A on TimeBank and AQUAINT.",
                    "timebank",
                    folder -> new TimeBankScores().score(folder)),
            new DateSpeed(),
            new CorpusTask(
                    "gva",
                    "Figures of shooting reports: killed, injured and both exact, against the incident's final toll;"
                            + " its city and its day. The toll and the city are cross-validated by incident; of the day half of the"
                            + " incidents are held out.",
                    "gva",
                    folder -> new GvaScores(LanguageEngines.load()).score(folder)),
            new CorpusTask(
                    "gva-links",
                    "Which shooting reports tell of one incident, from text and report date only: B-cubed over"
                            + " reports, each with its whole group; and each incident's toll merged from the reports of"
                            + " its group, by weights learned from other incidents. Half of the incidents held out.",
                    "gva",
                    folder -> new GvaLinkScores(() -> new GvaScores(LanguageEngines.load())).score(folder)),
            new CorpusTask(
                    "plv",
                    "Events, PLV: the root category given source and target, told by the learned typer where no event"
                            + " ties either party; three tenths of the training pairs held out, the rest trained on.",
                    "plover",
                    folder -> new PlvScores(LanguageEngines.load()).score(folder)),
            new CorpusTask(
                    "petrarch",
                    "Events, PETRARCH's unit records: both parties, and the type with both parties.",
                    "petrarch-unit",
                    folder -> new PetrarchScores(LanguageEngines.load())
                            .score(folder.resolve("PETR.UnitTest.records.xml"))),
            new CorpusTask(
                    "meantime",
                    "Events, MEANTIME: mentions, participants, and factuality of the annotators' mentions beside that"
                            + " of the majority class; half of the articles held out.",
                    "meantime",
                    folder -> new MeantimeScores(LanguageEngines.load()).score(folder)),
            new CorpusTask(
                    "ecbplus",
                    "Which mentions of events are of one event, ECB+ topics 1 to 35, listed sentences only: CoNLL F1 (the"
                            + " mean of MUC, B-cubed and CEAFe) over all topics at once, on the annotators' mentions and"
                            + " end to end. The judgement of pairs is learned on all these topics; by judgements learned"
                            + " on other topics it is what training/same-event says.",
                    "ecbplus",
                    folder -> new EcbScores(LanguageEngines.load()).score(folder)),
            new CorpusTask(
                    "re3d",
                    "Persons, organisations, places, weapons, platforms, quantities and money, re3d: F1 of exact"
                            + " passages with their type; half of the documents held out.",
                    "re3d",
                    folder -> new Re3dScores(LanguageEngines.load()).score(folder)),
            new CorpusTask(
                    "timeline17",
                    "Timelines of a story against those of journalists, with as many days and sentences as theirs, in the"
                            + " stretch of their days (as the published figures have it) and without being told it:"
                            + " Date-F1, alignment-based ROUGE-1 and ROUGE-2. Weights of days are learned on the other"
                            + " topics; PubCount takes the days with most publications.",
                    "timeline17",
                    folder -> new Timeline17Scores().score(folder)),
            new CorpusTask(
                    "timeline-task4",
                    "Timelines of what an entity took part in, from raw text, SemEval-2015 Task 4: micro-F1 of temporal"
                            + " awareness.",
                    "timeline-task4",
                    folder -> new Task4Scores(LanguageEngines.load()).score(folder)),
            new CorpusTask(
                    "html",
                    "Saved web pages: must-have and must-not-have passages, of all but furniture and of the main text"
                            + " (without title, bylines, captions); title, author, day; half of the pages held"
                            + " out.",
                    "html",
                    folder -> new PageScores().score(folder)));

    private Tasks() {}

    static List<Task> all() {
        return ALL;
    }

    /**
     * The tasks of these names, or all if none is named.
     *
     * @throws IllegalArgumentException if there is no task of a name
     */
    static List<Task> named(List<String> names) {
        names.stream()
                .filter(name -> ALL.stream().noneMatch(task -> task.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("no task " + name + "; there are "
                            + String.join(", ", ALL.stream().map(Task::name).toList()));
                });
        return ALL.stream()
                .filter(task -> names.isEmpty() || names.contains(task.name()))
                .toList();
    }
}
