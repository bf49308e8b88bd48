package org.rapporteur.evaluation.copies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.Pipeline;
import org.rapporteur.evaluation.IngestedReports;
import org.rapporteur.evaluation.Score;
import org.rapporteur.evaluation.Task;
import org.rapporteur.link.copies.Copies;
import org.rapporteur.link.gather.Gathered;
import org.rapporteur.link.gather.Groups;
import org.rapporteur.link.wording.Vocabulary;
import org.rapporteur.model.Id;
import org.rapporteur.model.Report;

/**
 * Precision and recall of copies of the bundled story's reports after a share of the words was changed; and the same with
 * three tenths of the paragraphs cut and the rest reordered. A pair of reports in one group of copies is right if one was
 * made of the other, or of one of its copies in the story.
 */
public final class CopiesTask implements Task {

    private static final int[] LEVELS = {10, 20, 30, 40, 50, 60};

    /** Shorter paragraphs, taken together, are a notice, not a report. */
    private static final int LEAST_CHARACTERS = 400;

    @Override
    public String name() {
        return "copies";
    }

    @Override
    public String about() {
        return "Copies of the bundled story's reports of which 10 to 60 % of the words were replaced by words drawn from all"
                + " reports; and the same with three tenths of the paragraphs cut and the rest in another order. Each level"
                + " alone beside the originals; a pair is right if one was made of the other. The least share of pairs of"
                + " words was set on the originals and checked on these.";
    }

    @Override
    public Path corpus(Path gold, Path home) {
        return home.resolve("examples/story");
    }

    @Override
    public List<Score> score(Path corpus) throws IOException {
        Pipeline pipeline = new Pipeline();
        List<Report> reports = IngestedReports.below(corpus.resolve("reports"), pipeline).stream()
                .filter(report -> report.text().length() >= LEAST_CHARACTERS)
                .toList();
        List<Score> scores = new ArrayList<>();
        for (boolean cut : new boolean[] {false, true}) {
            for (int level : LEVELS) {
                scores.addAll(score(reports, level, cut));
            }
        }
        return scores;
    }

    private static List<Score> score(List<Report> originals, int level, boolean cut) {
        List<String> words = ChangedReport.words(originals);
        Groups known = groups(originals);
        List<Report> all = new ArrayList<>(originals);
        List<Id> changed = new ArrayList<>();
        for (Report original : originals) {
            long seed = 1000L * all.size() + level + (cut ? 1 : 0);
            Report copy = ChangedReport.of(original, level / 100.0, cut, words, seed);
            all.add(copy);
            changed.add(copy.id());
        }
        Groups found = groups(all);
        int right = 0;
        int kept = 0;
        int pairs = 0;
        for (int at = 0; at < originals.size(); at++) {
            kept += found.together(originals.get(at).id(), changed.get(at)) ? 1 : 0;
            for (int other = 0; other < originals.size(); other++) {
                if (found.together(originals.get(other).id(), changed.get(at))) {
                    pairs++;
                    right += known.together(
                                    originals.get(at).id(), originals.get(other).id())
                            ? 1
                            : 0;
                }
            }
        }
        String what = level + " % of words" + (cut ? ", paragraphs cut and reordered" : "");
        return List.of(
                new Score("copies", what + ": precision", pairs == 0 ? 100 : 100.0 * right / pairs),
                new Score("copies", what + ": recall", 100.0 * kept / originals.size()));
    }

    private static Groups groups(List<Report> reports) {
        Copies copies = new Copies(Gathered.of(reports, List.of()), new Vocabulary());
        Groups groups = new Groups();
        copies.links().forEach(link -> groups.join(link.a(), link.b()));
        return groups;
    }
}
