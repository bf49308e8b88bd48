package org.rapporteur.present.brief;

import java.util.List;
import java.util.function.Function;

/** The ways in which a briefing is written. */
public enum BriefingFormat {
    /** Plain text, with the list of reports at the end. */
    TEXT(BriefingText::lines),
    /** Markdown with footnotes. */
    MARKDOWN(BriefingMarkdown::lines),
    /** A page of its own that needs nothing else. */
    HTML(BriefingHtml::lines);

    private final Function<Briefing, List<String>> writer;

    BriefingFormat(Function<Briefing, List<String>> writer) {
        this.writer = writer;
    }

    /** The lines of the briefing. */
    public List<String> lines(Briefing briefing) {
        return writer.apply(briefing);
    }
}
