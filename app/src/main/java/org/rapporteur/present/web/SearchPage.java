package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.record.PassageSearch;
import org.rapporteur.record.RecordQueries;
import org.rapporteur.record.SearchHit;

/** Passages that match a question: words, phrases, operators, fields, nearly so spelt words, days. */
final class SearchPage implements Page {

    private static final int HITS = 40;
    private static final int LONGEST = 400;
    private static final Pattern FOUND = Pattern.compile("\\[([^\\[\\]]*)]");

    @Override
    public String path() {
        return "/search";
    }

    @Override
    public View view(Context context, RecordQueries record) {
        String asked = Optional.ofNullable(context.queryParam("q")).orElse("").strip();
        String words = asked.length() <= LONGEST ? asked : asked.substring(0, LONGEST);
        FilterForm form = FilterForm.of(context);
        List<String> complaints = new ArrayList<>(form.complaints());
        List<SearchHit> hits = List.of();
        List<String> nearly = List.of();
        PassageSearch search = new PassageSearch(record);
        try {
            if (!words.isEmpty()) {
                hits = search.passages(words, form.from(), form.to(), HITS);
                nearly = hits.isEmpty() ? search.nearly(words) : List.of();
            }
        } catch (IllegalArgumentException notUnderstood) {
            complaints.add("Not understood: " + notUnderstood.getMessage());
        }
        return new View(
                "search.jte",
                Map.of(
                        "page",
                        new SearchResult(
                                words,
                                form.value("from"),
                                form.value("to"),
                                hits.stream().map(SearchPage::hit).toList(),
                                hits.size() == HITS,
                                nearly,
                                complaints)));
    }

    private static SearchResult.Hit hit(SearchHit hit) {
        String link = hit.type().equals("report")
                ? Addresses.report(hit.report())
                : Addresses.passage(hit.report(), hit.id());
        return new SearchResult.Hit(
                hit.type(),
                hit.source().map(Items::oneLine).orElse(""),
                parts(hit.snippet()),
                link,
                Addresses.row(hit.id()),
                Items.where(hit.outlet(), hit.title(), hit.published(), link));
    }

    private static List<SearchResult.Part> parts(String snippet) {
        List<SearchResult.Part> parts = new ArrayList<>();
        Matcher found = FOUND.matcher(snippet);
        int from = 0;
        while (found.find()) {
            parts.add(new SearchResult.Part(snippet.substring(from, found.start()), false));
            parts.add(new SearchResult.Part(found.group(1), true));
            from = found.end();
        }
        parts.add(new SearchResult.Part(snippet.substring(from), false));
        return parts;
    }
}
