package org.rapporteur.record;

import java.util.List;
import java.util.Map;

/** What the fields of a filter that belong to one register mean in SQL; a field that the register has not is left out. */
final class FieldConditions {

    private static final String NAMED = "(SELECT entity FROM entity_name WHERE name LIKE %s ESCAPE '!')";

    private static final String CONCERNS = "x.place IN (SELECT place FROM about WHERE entity = %s AND type = '";

    private static final Map<Selection, Map<String, String>> CONDITIONS = Map.of(
            Selection.STATEMENTS,
            Map.of(
                    "source", "(x.entity IN " + NAMED + " OR x.source LIKE %s ESCAPE '!')",
                    "addressee", "x.addressee LIKE %s ESCAPE '!'",
                    "act", "x.act = %s",
                    "manner", "x.manner = %s",
                    "kind", "x.source_kind = %s",
                    "speaker", "x.entity = %s",
                    "named", "x.entity IN (SELECT id FROM entity WHERE name IN (SELECT value FROM json_each(%s)))",
                    "not_by", "x.entity IS NOT %s",
                    "concerns", CONCERNS + "statement')"),
            Selection.EVENTS,
            Map.of(
                    "type", "x.plover = %s",
                    "dated",
                            "%s = 'interval' AND x.first IS NOT NULL"
                                    + " AND x.precision NOT IN ('minute', 'day', 'unknown')",
                    "after",
                            "(x.last > %s OR x.last IS NULL AND x.report IN (SELECT id FROM report"
                                    + " WHERE published_first >= date(%s, '-21 days')))",
                    "actor", "x.actors LIKE %s ESCAPE '!'",
                    "recipient", "x.recipients LIKE %s ESCAPE '!'",
                    "place", "x.venue LIKE %s ESCAPE '!'",
                    "concerns", CONCERNS + "event')",
                    "statuses",
                            "x.status IN (SELECT value FROM json_each('[\"' || replace(%s, ',', '\",\"') || '\"]'))"),
            Selection.FIGURES,
            Map.of(
                    "counted", "x.counted = %s",
                    "unit", "x.unit = %s",
                    "place", "x.venue LIKE %s ESCAPE '!'",
                    "source", "x.said_by LIKE %s ESCAPE '!'"),
            Selection.TRANSFERS,
            Map.of(
                    "item", "(x.designation LIKE %s ESCAPE '!' OR x.item LIKE %s ESCAPE '!')",
                    "concerns", CONCERNS + "transfer')",
                    "supplier", "x.supplier LIKE %s ESCAPE '!'",
                    "via", "x.via LIKE %s ESCAPE '!'",
                    "recipient", "x.recipient LIKE %s ESCAPE '!'"),
            Selection.PROCESSES,
            Map.of("kind", "x.kind = %s"),
            Selection.ENTITIES,
            Map.of("country", "x.country = %s"),
            Selection.CLAIMS,
            Map.of(
                    "support",
                    "CASE %s WHEN 'several' THEN x.origins > 1 WHEN 'single' THEN x.origins = 1 AND x.reports > 1"
                            + " WHEN 'one' THEN x.origins = 1 AND x.reports = 1 ELSE 1 END"),
            Selection.DISAGREEMENTS,
            Map.of(
                    "not_kind",
                    "x.kind <> %s",
                    "finding",
                    "CASE %s WHEN 'differ' THEN x.kind NOT LIKE 'none%%' WHEN 'none' THEN x.kind LIKE 'none%%' ELSE 1 END"),
            Selection.REPORTS,
            Map.of("language", "x.language = %s"));

    private FieldConditions() {}

    static void add(
            Selection selection, Map<String, String> fields, List<String> conditions, Map<String, Object> parameters) {
        Map<String, String> known = CONDITIONS.getOrDefault(selection, Map.of());
        fields.forEach((name, word) -> {
            String condition = known.get(name);
            if (condition != null) {
                conditions.add(condition.replace("%s", ":field_" + name).replace("%%", "%"));
                parameters.put("field_" + name, parameter(name, condition, word));
            }
        });
    }

    private static String parameter(String name, String condition, String word) {
        if (name.equals("statuses")) {
            return word.replaceAll("[^a-z_,]", "");
        }
        boolean isPart = condition.contains("LIKE %s") || condition.contains(NAMED);
        return isPart ? "%" + word.replaceAll("([!%_])", "!$1") + "%" : word;
    }
}
