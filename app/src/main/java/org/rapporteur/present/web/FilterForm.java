package org.rapporteur.present.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.record.Filter;

/**
 * The filter of a page as its address carries it: the fields as typed, and the filter that they make.
 *
 * @param values the fields that say something, in the order of the form
 * @param page the page of a list, from 1
 * @param complaints what of it is not understood, in words
 */
public record FilterForm(Map<String, String> values, int page, List<String> complaints) {

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 1_000_000;
    private static final List<String> DAYS = List.of("from", "to", "since");
    private static final List<String> OWN = List.of(
            "source",
            "addressee",
            "act",
            "manner",
            "kind",
            "speaker",
            "concerns",
            "type",
            "actor",
            "recipient",
            "place",
            "statuses",
            "counted",
            "unit",
            "item",
            "supplier",
            "via",
            "country",
            "support",
            "finding",
            "language",
            "report");
    private static final List<String> SHARED = List.of("about", "from", "to", "since", "outlet", "status");

    public FilterForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        complaints = List.copyOf(complaints);
    }

    static FilterForm of(Context context) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.concat(SHARED.stream(), OWN.stream()).forEach(name -> {
            String value = field(context, name);
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        List<String> complaints = DAYS.stream()
                .filter(name ->
                        values.containsKey(name) && day(values.get(name), false).isEmpty())
                .map(name -> "“" + values.get(name)
                        + "” is not a day, a month or a year; write 2013-05-17, 2013-05 or 2013. It was left out.")
                .toList();
        return new FilterForm(values, pageOf(field(context, "page")), complaints);
    }

    private static String field(Context context, String name) {
        String value = Optional.ofNullable(context.queryParam(name)).orElse("").strip();
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    private static int pageOf(String page) {
        return page.matches("[0-9]{1,7}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(page))) : 1;
    }

    /** The day; of a month or a year its first or last. */
    private static Optional<LocalDate> day(String text, boolean isEnd) {
        try {
            if (text.matches("[0-9]{4}")) {
                return Optional.of(LocalDate.parse(text + (isEnd ? "-12-31" : "-01-01")));
            }
            if (text.matches("[0-9]{4}-[0-9]{2}")) {
                LocalDate first = LocalDate.parse(text + "-01");
                return Optional.of(isEnd ? first.plusMonths(1).minusDays(1) : first);
            }
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** What a field says; empty if nothing. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** The first day asked for. */
    Optional<LocalDate> from() {
        return day(value("from"), false);
    }

    /** The last day asked for. */
    Optional<LocalDate> to() {
        return day(value("to"), true);
    }

    /** The day from which on reports are new. */
    Optional<LocalDate> since() {
        return day(value("since"), false);
    }

    Filter filter(int rows) {
        Filter filter = Filter.ALL
                .withAbout(present("about"))
                .withDays(from(), to())
                .withPublished(since(), Optional.empty())
                .withOutlet(present("outlet"))
                .withStatus(present("status"))
                .withReport(present("report"))
                .page(rows, (page - 1) * rows);
        for (String name : OWN) {
            filter = filter.withField(name, value(name));
        }
        return filter;
    }

    private Optional<String> present(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Whether anything is left out by it. */
    public boolean isSet() {
        return !values.isEmpty();
    }

    /** The same with a field said otherwise; empty takes it out. The list starts anew. */
    public FilterForm with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        more.values().removeIf(String::isEmpty);
        return new FilterForm(more, 1, complaints);
    }

    /** The address of the first page of the list at the path under this filter. */
    public String address(String path) {
        return address(path, 1);
    }

    /** The address of a page of the same list. */
    public String address(String path, int number) {
        Map<String, String> fields = new LinkedHashMap<>(values);
        if (number > 1) {
            fields.put("page", String.valueOf(number));
        }
        return address(path, fields);
    }

    /** The address of a path with these fields. */
    static String address(String path, Map<String, String> fields) {
        StringBuilder query = new StringBuilder();
        fields.forEach((name, value) -> query.append(query.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return path + query;
    }
}
