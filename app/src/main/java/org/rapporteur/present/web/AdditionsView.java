package org.rapporteur.present.web;

import java.util.List;
import java.util.Optional;
import org.rapporteur.record.BuildState;

/**
 * What the page shows from which reports are added.
 *
 * @param token what its forms carry
 * @param fileMegabytes the largest file that is taken
 * @param allMegabytes the most that is taken at once
 * @param build the build that runs on the record now, whoever started it
 * @param isOwn whether it was started here, so that it can be stopped here
 * @param isStopping whether it was told to stop
 * @param last how the last build ended that was started here
 */
public record AdditionsView(
        String token,
        int fileMegabytes,
        int allMegabytes,
        Optional<BuildState> build,
        boolean isOwn,
        boolean isStopping,
        Optional<Ended> last) {

    /** How a build ended: in words, and each thing that could not be used with the reason. */
    public record Ended(String words, List<String> problems) {

        public Ended {
            problems = List.copyOf(problems);
        }

        static Ended failed(String words) {
            return new Ended(words, List.of());
        }
    }

    /** What a build is doing, in words. */
    public static String words(BuildState state) {
        return switch (state.stage()) {
            case "reading" ->
                state.files() == 0
                        ? "Looking for files"
                        : "Reading: " + state.done() + " of " + state.files() + " files, " + state.reports()
                                + " reports";
            case "linking" -> "Tying reports together";
            default -> "Writing the record";
        };
    }
}
