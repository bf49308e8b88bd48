package org.rapporteur.present.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.record.ClaimRow;
import org.rapporteur.record.EventRow;
import org.rapporteur.record.FigureRow;
import org.rapporteur.record.MemberPassage;
import org.rapporteur.record.ReportRow;
import org.rapporteur.record.StatementRow;
import org.rapporteur.record.StepRow;
import org.rapporteur.record.TimeWords;
import org.rapporteur.record.TimelineRow;

/** Rows of the record as lines of a page. */
final class Items {

    private static final int LONGEST = 420;

    private Items() {}

    static Item of(StatementRow row) {
        return new Item(
                row.entityName().orElse(row.source()),
                row.entity().map(Addresses::entity).orElse(""),
                (row.negated() ? "not " : "") + row.act(),
                Addresses.row(row.id()),
                words(row),
                Addresses.passage(row.report(), row.id()),
                row.said().map(Items::when).orElse(""),
                row.addressee().map(name -> "to " + oneLine(name)).orElse(""),
                List.of(where(row.outlet(), row.title(), row.published(), Addresses.passage(row.report(), row.id()))),
                0);
    }

    static Item of(EventRow row) {
        return new Item(
                row.saidBy().map(Items::oneLine).orElse(""),
                row.accordingTo().map(Addresses::row).orElse(""),
                row.status(),
                Addresses.row(row.id()),
                shortened(row.passage()),
                Addresses.passage(row.report(), row.id()),
                row.time().map(Items::when).orElse(""),
                row.place().orElse(""),
                List.of(where(row.outlet(), row.title(), row.published(), Addresses.passage(row.report(), row.id()))),
                0);
    }

    static Item of(FigureRow row) {
        return new Item(
                row.saidBy().map(Items::oneLine).orElse(""),
                row.says().map(Addresses::row).orElse(""),
                row.counted().orElse(row.unit()),
                Addresses.row(row.id()),
                shortened(row.passage()),
                Addresses.passage(row.report(), row.id()),
                row.asOf().map(Items::when).orElse(""),
                row.place().orElse(""),
                List.of(where(row.outlet(), row.title(), row.published(), Addresses.passage(row.report(), row.id()))),
                0);
    }

    static Item of(StepRow row) {
        return new Item(
                row.saidBy().map(Items::oneLine).orElse(""),
                row.accordingTo().map(Addresses::row).orElse(""),
                row.step(),
                Addresses.row(row.owner()),
                shortened(row.passage()),
                Addresses.passage(row.report(), row.start()),
                row.value().map(Items::reached).orElse(""),
                row.value().isPresent()
                        ? ""
                        : "day not told; reported " + row.published().orElse("on a day not known"),
                List.of(where(
                        row.outlet(), row.title(), row.published(), Addresses.passage(row.report(), row.start()))),
                0);
    }

    /** When a step was reached: one of which only the last day is known was reached by then. */
    private static String reached(String value) {
        return value.startsWith("../") ? "by " + when(value.substring(3)) : when(value);
    }

    static Item of(MemberPassage row) {
        return new Item(
                row.who().map(Items::oneLine).orElse(""),
                "",
                row.tag().orElse(""),
                Addresses.row(row.id()),
                shortened(row.words()),
                Addresses.passage(row.report(), row.id()),
                "",
                "",
                List.of(where(row.outlet(), row.title(), row.published(), Addresses.passage(row.report(), row.id()))),
                0);
    }

    static Item of(TimelineRow row) {
        return new Item(
                "",
                "",
                "",
                "",
                shortened(row.passage()),
                Addresses.passage(row.report(), row.start()),
                row.day(),
                "",
                List.of(where(
                        row.outlet(), row.title(), Optional.empty(), Addresses.passage(row.report(), row.start()))),
                row.origins());
    }

    static Item of(ReportRow row) {
        String rows = counted(row.statements(), "statement") + ", " + counted(row.events(), "event") + ", "
                + counted(row.figures(), "figure");
        return new Item(
                row.outlet().orElse("outlet not named"),
                "",
                "",
                "",
                row.title().orElse(row.path()),
                Addresses.report(row.id()),
                row.published().orElse("day not known"),
                rows,
                List.of(),
                0);
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    /** A claim with the passages that it is made of, the earliest first. */
    static Item of(ClaimRow row, List<MemberPassage> passages) {
        return new Item(
                passages.stream()
                        .findFirst()
                        .flatMap(MemberPassage::who)
                        .map(Items::oneLine)
                        .orElse(""),
                "",
                "",
                Addresses.row(row.id()),
                shortened(
                        passages.stream().findFirst().map(MemberPassage::words).orElse(row.about())),
                Addresses.row(row.id()),
                passages.stream().findFirst().flatMap(MemberPassage::published).orElse(""),
                row.reasons().map(Items::oneLine).orElse(""),
                wheres(passages),
                row.origins());
    }

    static List<Item.Where> wheres(List<MemberPassage> passages) {
        Set<String> named = new HashSet<>();
        return passages.stream()
                .map(each -> where(
                        each.outlet(), each.title(), each.published(), Addresses.passage(each.report(), each.id())))
                .filter(where -> named.add(where.name()))
                .toList();
    }

    static Item.Where where(Optional<String> outlet, Optional<String> title, Optional<String> published, String link) {
        String name = outlet.or(() -> title).orElse("report");
        String full = outlet.orElse("outlet not named")
                + title.map(words -> ": " + oneLine(words)).orElse("")
                + published.map(day -> ", " + day).orElse("");
        return new Item.Where(name + published.map(day -> " " + day).orElse(""), link, full);
    }

    /** The words that are attributed; of a statement that has none, the cue. */
    static String words(StatementRow row) {
        return row.content()
                .or(row::cue)
                .map(Items::shortened)
                .filter(words -> !words.isBlank())
                .orElse("the passage");
    }

    /** A time as the desk writes it: ISO 8601 or words. */
    static String when(String value) {
        return TimeWords.of(value);
    }

    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    static String shortened(String words) {
        String line = oneLine(words);
        return line.length() <= LONGEST ? line : line.substring(0, line.lastIndexOf(' ', LONGEST)) + " …";
    }
}
