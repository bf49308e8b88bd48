package org.rapporteur.ingest.html;

import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.layout.Block;
import org.rapporteur.model.SourceMap;
import org.rapporteur.model.StatedDate;

/**
 * What was taken from one web page.
 *
 * @param text the title, then the blocks of the main text, parted by blank lines
 * @param blocks where they stand in the text, in order, without overlap
 * @param stretches which stretch of the page each stretch of the text was taken from
 * @param url the canonical address, if the page names it
 * @param outlet the site's or the publisher's name
 * @param dates every date that the page states, the more trustworthy first
 * @param authors the writers as named
 * @param language as the page declares it
 */
public record Page(
        String text,
        List<Block> blocks,
        List<SourceMap.Stretch> stretches,
        Optional<String> url,
        Optional<String> outlet,
        Optional<String> title,
        List<StatedDate> dates,
        List<String> authors,
        Optional<String> language) {

    public Page {
        blocks = List.copyOf(blocks);
        stretches = List.copyOf(stretches);
        dates = List.copyOf(dates);
        authors = List.copyOf(authors);
    }
}
