package org.rapporteur.evaluation.growth;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Id;
import org.rapporteur.model.Shared;
import org.rapporteur.model.Span;

/**
 * A value of the model moved into another world: its ids are others, its spans lie in another text, its days are months
 * later, its words are replaced. Codes stay as they are.
 */
final class Moved {

    /** Components that hold codes, rules or the program's own words, not words of a report. */
    private static final Set<String> CODES = Set.of(
            "mode",
            "contexts",
            "cameo",
            "country",
            "sector",
            "language",
            "unit",
            "rule",
            "detail",
            "reason",
            "category",
            "designation",
            "reader",
            "where",
            "sha256");

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})(-\\d{2})?(?!\\d)");
    private static final Map<Class<?>, Form> FORMS = new HashMap<>();

    private final String world;
    private final int months;
    private final UnaryOperator<Span> spans;
    private final UnaryOperator<String> words;
    private final Shared shared;

    Moved(String world, int months, UnaryOperator<Span> spans, UnaryOperator<String> words, Shared shared) {
        this.world = world;
        this.months = months;
        this.spans = spans;
        this.words = words;
        this.shared = shared;
    }

    private record Form(Constructor<?> constructor, RecordComponent[] components) {}

    /** The value, moved. */
    <T> T of(T value) {
        @SuppressWarnings("unchecked")
        T moved = (T) held(value, "");
        return moved;
    }

    /** The value moved; where an equal one was made lately, that one, as when readings are read back from a record. */
    private Object held(Object value, String component) {
        Object moved = moved(value, component);
        return moved instanceof List<?> || moved instanceof Optional<?> ? moved : shared.of(moved);
    }

    private Object moved(Object value, String component) {
        if (value instanceof Id id) {
            return new Id(id.value() + world);
        }
        if (value instanceof Span span) {
            return spans.apply(span);
        }
        if (value instanceof LocalDate day) {
            return day.plusMonths(months);
        }
        if (value instanceof String text) {
            return CODES.contains(component) ? text : component.equals("path") ? world + text : words(text);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(inner -> held(inner, component));
        }
        if (value instanceof List<?> list) {
            List<Object> moved = new ArrayList<>(list.size());
            list.forEach(inner -> moved.add(held(inner, component)));
            return moved;
        }
        return value instanceof Record row ? row(row) : value;
    }

    private String words(String text) {
        Matcher days = DAY.matcher(text);
        return days.find() && days.start() == 0 ? days.replaceAll(this::later) : words.apply(text);
    }

    private String later(MatchResult day) {
        LocalDate moved = LocalDate.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), 1);
        moved = moved.plusMonths(months);
        String month = moved.toString().substring(0, 7);
        if (day.group(3) == null) {
            return month;
        }
        int number = Math.min(Integer.parseInt(day.group(3).substring(1)), moved.lengthOfMonth());
        return month + (number < 10 ? "-0" : "-") + number;
    }

    private Object row(Record row) {
        Form form = FORMS.computeIfAbsent(row.getClass(), Moved::form);
        Object[] parts = new Object[form.components().length];
        try {
            for (int at = 0; at < parts.length; at++) {
                RecordComponent component = form.components()[at];
                parts[at] = held(component.getAccessor().invoke(row), component.getName());
            }
            return form.constructor().newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record of the model can be taken apart and put together", e);
        }
    }

    private static Form form(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return new Form(type.getConstructor(types), components);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }
}
