package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How long a briefing may be.
 *
 * @param linesOfSection lines that a section may have
 * @param words words that all lines may have together; headings and the list of sources are not counted
 */
public record Length(int linesOfSection, int words) {

    /** One page. */
    public static final Length PAGE = new Length(6, 750);

    /** The sections as long as there is room: in turn each gets its next lines, so that none crowds out another. */
    List<Section> cut(List<Draft> drafts) {
        Set<Line> kept = new HashSet<>();
        int[] next = new int[drafts.size()];
        int room = words;
        boolean isMore = true;
        while (isMore) {
            isMore = false;
            for (int at = 0; at < drafts.size(); at++) {
                Draft draft = drafts.get(at);
                for (int taken = 0; taken < draft.share() && next[at] < most(draft); taken++) {
                    Line line = draft.lines().get(next[at]++);
                    isMore = true;
                    if (words(line) <= room) {
                        room -= words(line);
                        kept.add(line);
                    }
                }
            }
        }
        return sections(drafts, kept);
    }

    private int most(Draft draft) {
        return Math.min(linesOfSection, draft.lines().size());
    }

    private static List<Section> sections(List<Draft> drafts, Set<Line> kept) {
        List<Section> sections = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Line> lines = draft.shown().stream().filter(kept::contains).toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(draft.heading(), lines));
            }
        }
        return sections;
    }

    private static int words(Line line) {
        return line.words().split("\\s+").length;
    }
}
