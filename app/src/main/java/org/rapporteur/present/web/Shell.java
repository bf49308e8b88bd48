package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.BuildState;

/**
 * What stands around every page.
 *
 * @param record the name of the record that is shown; empty where none is
 * @param base where its pages begin, as "/records/seed"; empty at the root
 * @param others the other records that are served, to be switched to
 * @param build what a build that runs on it now has done so far
 */
public record Shell(String record, String base, List<Other> others, Optional<BuildState> build) {

    /** Another record and its address. */
    public record Other(String record, String address) {}

    /** One entry of the navigation: where it leads, its name, and what is found there. */
    public record Entry(String path, String name, String purpose) {}

    /** Entries that belong together, under a question that they answer. */
    public record Group(String question, List<Entry> entries) {}

    private static final List<Group> NAVIGATION = List.of(
            new Group(
                    "At a glance",
                    List.of(
                            new Entry("/", "Overview", "What is new, what is well supported, what is open"),
                            new Entry("/brief", "Briefing", "One page to read out or to print"),
                            new Entry("/timeline", "Timeline", "What mattered, day by day"))),
            new Group(
                    "Who says what",
                    List.of(
                            new Entry("/statements", "Statements", "Who said what, to whom, through whom"),
                            new Entry(
                                    "/claims",
                                    "Claims",
                                    "What several reports assert alike, and from how many origins"),
                            new Entry("/disagreements", "Disagreements", "Where reports differ, side by side"))),
            new Group(
                    "What happened",
                    List.of(
                            new Entry(
                                    "/events", "Events", "What is said to have happened, to be planned, to be denied"),
                            new Entry("/figures", "Figures", "Numbers as they are given, and how they move"),
                            new Entry("/incidents", "Incidents", "Where people were killed or wounded, and how many"),
                            new Entry("/transfers", "Transfers", "Arms and material: from talks to delivery, or not"),
                            new Entry(
                                    "/processes", "Processes", "Conferences, resolutions, sanctions: stages and votes"),
                            new Entry("/map", "Map", "Where events are said to have happened"))),
            new Group(
                    "Who",
                    List.of(
                            new Entry("/entities", "Entities", "People, states, organisations, places, weapons"),
                            new Entry("/network", "Network", "Who speaks to whom, and about whom"))),
            new Group(
                    "Where from",
                    List.of(
                            new Entry("/reports", "Reports", "The articles themselves"),
                            new Entry("/copies", "Copies", "Reports that are one text, and how they differ"),
                            new Entry("/outlets", "Sources and outlets", "Who publishes, and who is quoted"))),
            new Group(
                    "Work",
                    List.of(
                            new Entry("/review", "Review queue", "Judge what the program is least sure of"),
                            new Entry("/add", "Add reports", "Read more reports into this record"),
                            new Entry("/export", "Export", "Take the record to other tools"))));

    public Shell {
        others = List.copyOf(others);
    }

    /** What stands around a page that is of no record. */
    static Shell ofNone() {
        return new Shell("", "", List.of(), Optional.empty());
    }

    /** The entries of the navigation. */
    public List<Group> navigation() {
        return NAVIGATION;
    }
}
