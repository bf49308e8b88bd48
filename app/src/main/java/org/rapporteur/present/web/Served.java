package org.rapporteur.present.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.record.BuildState;
import org.rapporteur.record.OpenRecord;
import org.rapporteur.record.RecordDirectory;
import org.rapporteur.record.RecordQueries;

/** One record that the desk serves: its name, where its pages begin, what is asked of it and added to it. */
final class Served implements AutoCloseable {

    /** Below it every record has its pages where several are served. */
    static final String ROOT = "/records/";

    private static final List<Page> PAGES = List.of(
            new OverviewPage(),
            new TimelinePage(),
            Registers.STATEMENTS,
            Ledgers.CLAIMS,
            Ledgers.DISAGREEMENTS,
            Registers.EVENTS,
            new FiguresPage(),
            Registers.FIGURES,
            Ledgers.TRANSFERS,
            Ledgers.INCIDENTS,
            Ledgers.PROCESSES,
            Registers.ENTITIES,
            Registers.REPORTS,
            new BesidePage(),
            new CopiesPage(),
            new SearchPage(),
            new NetworkPage(),
            new MapPage(),
            new OutletsPage(),
            new ExportPage());

    private final String name;
    private final String base;
    private final OpenRecord record;
    private final Review review;
    private final Additions additions;
    private final List<Page> ownPages;
    private List<Shell.Other> others = List.of();

    private Served(String name, String base, RecordDirectory directory, OwnOrigin own) {
        this.name = name;
        this.base = base;
        this.record = new OpenRecord(directory);
        this.review = new Review(record, base, own);
        this.additions = new Additions(record, base, own);
        this.ownPages = List.of(
                new BriefPage(),
                review,
                new RowPage(record, own),
                new EntityPage(record, own),
                new ReadingPage(record, own));
    }

    /** The records, each below its name; one alone has its pages at the root. */
    static List<Served> all(List<RecordDirectory> directories, OwnOrigin own) {
        List<Served> all = new ArrayList<>();
        for (RecordDirectory directory : directories) {
            String name = unused(
                    all,
                    directory.root().toAbsolutePath().normalize().getFileName().toString());
            String base = directories.size() == 1 ? "" : ROOT + name.replaceAll("[^\\p{Alnum}._-]+", "-");
            all.add(new Served(name, base, directory, own));
        }
        for (Served one : all) {
            one.others = all.stream()
                    .filter(other -> other != one)
                    .map(other -> new Shell.Other(other.name, other.base + "/"))
                    .toList();
        }
        return List.copyOf(all);
    }

    private static String unused(List<Served> all, String name) {
        String free = name;
        for (int number = 2; isTaken(all, free); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static boolean isTaken(List<Served> all, String name) {
        return all.stream().anyMatch(each -> each.name.equals(name));
    }

    String name() {
        return name;
    }

    String base() {
        return base;
    }

    /** Whether an address is one of its own. */
    boolean owns(String path) {
        return path.equals(base) || path.startsWith(base + "/");
    }

    /** Answers from the database as the last build left it. */
    RecordQueries queries() {
        return record.queries();
    }

    /** What stands around its pages now. */
    Shell shell() {
        return new Shell(name, base, others, BuildState.of(record.directory()));
    }

    /** Adds its addresses. */
    void addTo(JavalinConfig config, Screen screen) {
        PAGES.forEach(page -> add(config, screen, page));
        ownPages.forEach(page -> add(config, screen, page));
        review.addTo(config);
        config.routes.get(base + additions.path(), context -> screen.show(context, shell(), additions.view(context)));
        additions.addTo(config);
        config.routes.get(base + "/rows/{id}/citation.ris", context -> CitationFile.serve(context, queries()));
        config.routes.get(base + "/reports/{id}/citation.ris", context -> CitationFile.serve(context, queries()));
        config.routes.get(
                base + "/export/{format}", context -> ExportFiles.serve(context, record.directory(), queries()));
        new Api(base, this::queries).addTo(config);
    }

    /** Makes its pages behind the desk before anybody asks for them. */
    Rehearsal rehearse(Screen screen) {
        return new Rehearsal(
                this, screen, Stream.concat(PAGES.stream(), ownPages.stream()).toList());
    }

    private void add(JavalinConfig config, Screen screen, Page page) {
        config.routes.get(base + page.path(), context -> show(context, screen, page));
    }

    private void show(Context context, Screen screen, Page page) {
        screen.show(context, shell(), page.view(context, queries()));
    }

    /** Waits for what is being written. */
    @Override
    public void close() {
        additions.close();
        review.close();
        record.close();
    }
}
