package org.rapporteur.read.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.ProcessKind;

/** The processes of one report as its mentions come: which mention speaks of which. */
final class ProcessBook {

    /** How many sentences on "the meeting" may still stand for a process named before. */
    private static final int STANDS_FOR_WITHIN = 12;

    private final List<ProcessDraft> drafts = new ArrayList<>();

    /** The process that the mention speaks of; a new one if it is none of those before. */
    ProcessDraft of(ProcessMention mention) {
        Optional<ProcessDraft> known = known(mention);
        if (known.isPresent()) {
            known.get().add(mention);
            return known.get();
        }
        ProcessDraft draft = new ProcessDraft(mention);
        drafts.add(draft);
        return draft;
    }

    private Optional<ProcessDraft> known(ProcessMention mention) {
        Optional<ProcessDraft> best = Optional.empty();
        if (!mention.another()) {
            double most = 0;
            for (ProcessDraft draft : drafts) {
                double fit = fit(mention, draft);
                if (fit > 0 && fit >= most) {
                    most = fit;
                    best = Optional.of(draft);
                }
            }
        }
        return best;
    }

    /** How well the mention fits the process; 0 if it speaks of another. */
    private static double fit(ProcessMention mention, ProcessDraft draft) {
        boolean bothMarked = !mention.marks().isEmpty() && !draft.marks().isEmpty();
        boolean sameMark = bothMarked && mention.marks().stream().anyMatch(draft.marks()::contains);
        if (!draft.family().equals(mention.family()) || bothMarked && !sameMark) {
            return 0;
        }
        int apart = mention.sentence().index() - draft.lastSentence();
        boolean sameNoun = draft.hasNoun(mention.noun());
        boolean sameComplement =
                mention.complement().filter(draft::hasComplement).isPresent();
        boolean newName = !mention.marks().isEmpty() && !bothMarked && draft.isOver() && !sameNoun;
        boolean refers = sameMark || sameComplement || mention.definite() || isRestated(mention, sameNoun);
        if (newName || !refers || !sameMark && apart > STANDS_FOR_WITHIN) {
            return 0;
        }
        return 1
                + (sameMark ? 10 : 0)
                + (sameComplement ? 6 : 0)
                + (sameNoun ? 4 : 0)
                + kindFit(mention, draft)
                - Math.min(apart, STANDS_FOR_WITHIN) / (2.0 * STANDS_FOR_WITHIN);
    }

    /** "a peace conference" again, or the text of a resolution. */
    private static boolean isRestated(ProcessMention mention, boolean sameNoun) {
        boolean weighty = mention.rank() >= 2
                && sameNoun
                && !mention.family().equals("visit")
                && !mention.noun().equals("talks");
        return weighty || mention.noun().matches("draft|text");
    }

    private static int kindFit(ProcessMention mention, ProcessDraft draft) {
        boolean conference = draft.kind() == ProcessKind.CONFERENCE;
        return switch (mention.noun()) {
            case "conference", "summit" -> conference ? 3 : 0;
            case "meeting" -> conference ? 2 : 0;
            case "it" -> conference && !draft.isOver() ? 3 : 0;
            default -> conference ? 0 : 2;
        };
    }

    /** The last process of the family. */
    Optional<ProcessDraft> last(String family) {
        Optional<ProcessDraft> last = Optional.empty();
        for (ProcessDraft draft : drafts) {
            if (draft.family().equals(family)) {
                last = Optional.of(draft);
            }
        }
        return last;
    }

    /** All of them, in order of first mention. */
    List<ProcessDraft> drafts() {
        return List.copyOf(drafts);
    }
}
