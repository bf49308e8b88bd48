package org.rapporteur.read.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fills the look-up structures of a {@link Gazetteer} from its lists; a list is told by its columns. */
final class GazetteerReader {

    final Map<String, Country> countries = new LinkedHashMap<>();
    final NameTrie<KnownName> names = new NameTrie<>();
    final NameTrie<KnownTitle> titles = new NameTrie<>();
    final NameTrie<Title> modifiers = new NameTrie<>();
    final Set<String> givenNames = new TreeSet<>();
    final Set<String> ordinaryWords = new TreeSet<>();
    final List<OfficeHolder> holders = new ArrayList<>();

    /** A title and whether the listed form is its plural. */
    record KnownTitle(Title title, boolean plural) {}

    /**
     * Takes in a list.
     *
     * @throws IllegalArgumentException if its columns are none of the known lists' or a row cannot be read
     */
    void add(Table table) {
        for (Table.Row row : table.rows()) {
            if (table.has("iso3")) {
                addCountry(row);
            } else if (table.has("office")) {
                addHolder(row);
            } else if (table.has("title")) {
                addTitle(row);
            } else if (table.has("given")) {
                givenNames.add(Atom.plain(row.get("given")));
            } else if (table.has("ordinary")) {
                ordinaryWords.add(row.get("ordinary").toLowerCase(Locale.ROOT));
            } else if (table.has("name") && table.has("kind")) {
                addName(row);
            } else {
                throw new IllegalArgumentException(table.origin() + ": not a list of names, its columns are "
                        + table.columns() + "; see countries.tsv, organisations.tsv, titles.tsv, office-holders.tsv");
            }
        }
    }

    private void addCountry(Table.Row row) {
        String iso3 = row.get("iso3");
        Country country = new Country(
                row.get("name"),
                row.find("iso2"),
                iso3,
                row.find("cameo").orElse(iso3),
                plain(row.list("aliases")),
                plain(row.list("people")),
                plain(row.list("capital")),
                plain(row.list("seats")));
        countries.put(iso3, country);
        add(country, country.name(), NameKind.COUNTRY, namesOf(row, "aliases"));
        add(country, country.name(), NameKind.NATIONALITY, row.list("people"));
        country.capitals().stream()
                .findFirst()
                .ifPresent(capital -> add(country, capital, NameKind.CAPITAL, row.list("capital")));
        row.list("seats").forEach(seat -> add(country, withoutMark(seat), NameKind.SEAT, List.of(seat)));
    }

    private void add(Country country, String name, NameKind kind, List<String> forms) {
        Optional<String> sector = kind == NameKind.SEAT ? Optional.of("GOV") : Optional.empty();
        KnownName known = new KnownName(name, kind, Optional.of(country.iso3()), sector, plain(forms));
        forms.forEach(form -> names.add(form, known));
    }

    private void addName(Table.Row row) {
        KnownName known = new KnownName(
                row.get("name"),
                term(NameKind.class, row, "kind"),
                row.find("country"),
                row.find("sector"),
                plain(row.list("aliases")));
        namesOf(row, "aliases").forEach(form -> names.add(form, known));
    }

    /** All forms with their marks; the name itself only if no bracket ends it and the aliases don't mark it. */
    private static List<String> namesOf(Table.Row row, String column) {
        String name = row.get("name");
        List<String> forms = new ArrayList<>(row.list(column));
        if (!name.endsWith(")") && !forms.contains("?" + name)) {
            forms.add(0, name);
        }
        return forms;
    }

    private void addTitle(Table.Row row) {
        Title title = new Title(
                row.get("title"), term(TitleKind.class, row, "kind"), row.find("portfolio"), row.find("sector"));
        List<String> forms = new ArrayList<>(row.list("aliases"));
        forms.add(0, title.name());
        for (String form : forms) {
            if (title.kind() == TitleKind.MODIFIER) {
                modifiers.add(form, title);
            } else {
                titles.add(form, new KnownTitle(title, false));
            }
        }
        row.list("plurals").forEach(form -> titles.add(form, new KnownTitle(title, true)));
    }

    private void addHolder(Table.Row row) {
        String person = row.get("person");
        OfficeHolder holder = new OfficeHolder(
                person,
                row.list("aliases"),
                row.find("surname").orElse(person.substring(person.lastIndexOf(' ') + 1)),
                row.get("office"),
                row.find("portfolio"),
                row.get("of"),
                date(row, row.get("from"), true),
                row.find("to").map(to -> date(row, to, false)));
        holders.add(holder);
        Optional<String> country = Optional.of(holder.of()).filter(countries::containsKey);
        KnownName known =
                new KnownName(person, NameKind.PERSON, country, country.map(state -> "GOV"), holder.aliases());
        names.add(person, known);
        holder.aliases().forEach(alias -> names.add(alias, known));
    }

    /** A date of a list may be a year or a month; then its first or last day counts. */
    private static LocalDate date(Table.Row row, String text, boolean first) {
        try {
            LocalDate begins = LocalDate.parse((text + "-01-01").substring(0, 10));
            return switch (text.length()) {
                case 4 -> first ? begins : begins.plusYears(1).minusDays(1);
                case 7 -> first ? begins : begins.plusMonths(1).minusDays(1);
                default -> begins;
            };
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(row.where() + ": not a date: " + text, e);
        }
    }

    private static <E extends Enum<E>> E term(Class<E> terms, Table.Row row, String column) {
        String word = row.get(column).toUpperCase(Locale.ROOT);
        try {
            return Enum.valueOf(terms, word);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(row.where() + ": unknown " + column + " " + row.get(column), e);
        }
    }

    private static List<String> plain(List<String> forms) {
        return forms.stream().map(GazetteerReader::withoutMark).distinct().toList();
    }

    private static String withoutMark(String form) {
        return form.startsWith("?") ? form.substring(1) : form;
    }
}
