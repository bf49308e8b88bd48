package org.rapporteur.ingest.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.rapporteur.data.DataFile;

/** Tells by an element's name, role, class and id whether it stands around the text proper. */
final class Boilerplate {

    /** How much an element's looks speak for its being no part of the text. */
    enum Doubt {
        NONE,
        /** Only if it is made of links. */
        LINKED,
        WEAK,
        SURE,
        /** Never shown, or never text. */
        CERTAIN
    }

    private static final Set<String> NEVER_TEXT = Set.of(
            "script",
            "style",
            "rt",
            "rp",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "applet",
            "canvas",
            "audio",
            "video",
            "select",
            "option",
            "input",
            "textarea",
            "button",
            "datalist",
            "progress",
            "meter",
            "map",
            "dialog",
            "head",
            "link",
            "meta");
    private static final Set<String> AROUND = Set.of("nav", "footer", "aside", "form", "menu", "noscript");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar");
    private static final Pattern NOT_SHOWN = Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SEPARATOR = Pattern.compile("[^a-z0-9]+");
    private static final int MAX_NAME_CHARS = 300;

    private final Map<String, Doubt> words = new HashMap<>();

    private final boolean certainOnly;

    Boilerplate() {
        this(false);
    }

    private Boilerplate(boolean certainOnly) {
        this.certainOnly = certainOnly;
        for (String line : DataFile.lines(Boilerplate.class, "boilerplate.tsv")) {
            String[] columns = line.split("\t");
            for (String word : columns[1].split(" ")) {
                words.put(
                        word.startsWith("=") ? word : word.replace("-", ""),
                        Doubt.valueOf(columns[0].toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** The same, but sure only of what is never shown or never text. */
    Boilerplate certain() {
        return new Boilerplate(true);
    }

    /** Whether the element is never shown, or never text. */
    boolean isNeverText(Element element) {
        return NEVER_TEXT.contains(element.normalName()) || isNotShown(element);
    }

    Doubt of(Element element) {
        String name = element.normalName();
        if (isNeverText(element)) {
            return Doubt.CERTAIN;
        }
        if (certainOnly || name.equals("body") || name.equals("html")) {
            return Doubt.NONE;
        }
        if (AROUND.contains(name) || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
            return Doubt.SURE;
        }
        return byNames(element.className() + " " + element.id() + " " + element.attr("data-component"));
    }

    private static boolean isNotShown(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || element.hasAttr("style")
                        && NOT_SHOWN.matcher(element.attr("style")).find();
    }

    private Doubt byNames(String names) {
        Doubt doubt = Doubt.NONE;
        String limited = names.substring(0, Math.min(names.length(), MAX_NAME_CHARS));
        for (String name : BLANKS.split(limited.strip())) {
            Doubt found = byName(name);
            doubt = found.compareTo(doubt) > 0 ? found : doubt;
        }
        return doubt;
    }

    /** A name is looked up whole, then by each one and each two of its words. */
    private Doubt byName(String name) {
        List<String> parts = parts(name);
        Doubt whole = words.getOrDefault("=" + name.toLowerCase(Locale.ROOT), Doubt.NONE);
        Doubt doubt = words.getOrDefault(String.join("", parts), whole);
        for (int i = 0; i < parts.size() && doubt != Doubt.SURE; i++) {
            Doubt one = words.getOrDefault(parts.get(i), Doubt.NONE);
            Doubt two =
                    i + 1 < parts.size() ? words.getOrDefault(parts.get(i) + parts.get(i + 1), Doubt.NONE) : Doubt.NONE;
            doubt = one.compareTo(doubt) > 0 ? one : doubt;
            doubt = two.compareTo(doubt) > 0 ? two : doubt;
        }
        return doubt;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(CAMEL.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT))) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }
}
