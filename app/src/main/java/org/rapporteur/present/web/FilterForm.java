package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.record.Filter;

/** The filter of a list as the address carries it: the fields as typed, and the filter they make. */
public record FilterForm(
        String about, String from, String to, String outlet, String status, int page, List<String> complaints) {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 1_000_000;

    static FilterForm of(Context context) {
        List<String> complaints = Stream.of("from", "to")
                .filter(name -> !field(context, name).isEmpty()
                        && day(field(context, name)).isEmpty())
                .map(name -> "“" + field(context, name) + "” is not a day; days look like 2013-05-17")
                .toList();
        return new FilterForm(
                field(context, "about"),
                field(context, "from"),
                field(context, "to"),
                field(context, "outlet"),
                field(context, "status"),
                pageOf(field(context, "page")),
                complaints);
    }

    private static String field(Context context, String name) {
        String value = Optional.ofNullable(context.queryParam(name)).orElse("").strip();
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static int pageOf(String page) {
        return page.matches("[0-9]{1,7}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(page))) : 1;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Filter filter(int rows) {
        return Filter.ALL
                .withAbout(present(about))
                .withDays(day(from), day(to))
                .withOutlet(present(outlet))
                .withStatus(present(status))
                .page(rows, (page - 1) * rows);
    }

    private static Optional<String> present(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Whether anything is left out by it. */
    public boolean isSet() {
        return !(about + from + to + outlet + status).isEmpty();
    }

    /** The address of a page of the same list. */
    String address(String path, int number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("about", about);
        fields.put("from", from);
        fields.put("to", to);
        fields.put("outlet", outlet);
        fields.put("status", status);
        fields.put("page", number == 1 ? "" : String.valueOf(number));
        StringBuilder query = new StringBuilder();
        fields.forEach((name, value) -> {
            if (!value.isEmpty()) {
                query.append(query.isEmpty() ? "?" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return path + query;
    }
}
