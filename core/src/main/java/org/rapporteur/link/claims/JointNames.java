package org.rapporteur.link.claims;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;

/** Tells sources that are several names: "John Kerry and Sergei Lavrov" speak jointly and are named, "two envoys" are not. */
final class JointNames {

    private static final Pattern BETWEEN = Pattern.compile(", and |, | and ");
    private static final Pattern NAME = Pattern.compile("(?:[Tt]he )?\\p{Lu}\\S*(?: \\S+){0,8}");
    private static final Pattern ENDS_NAMED = Pattern.compile(".*(?:^| )(?:al-|el-)?\\p{Lu}\\S*");

    private static final Pattern ARTICLE = Pattern.compile("^[Tt]he ");

    private JointNames() {}

    static boolean isOf(Source source) {
        return source.kind() == SourceKind.GROUP && isJoined(source.text());
    }

    /** The names, without an article ahead. */
    static String of(Source source) {
        return ARTICLE.matcher(source.text()).replaceFirst("");
    }

    /** Whether the source is several names of which the entity bears only one: "the Red Cross and Oxfam", known as Oxfam. */
    static boolean isMore(Source source, Entity entity) {
        return source.kind() == SourceKind.ORGANISATION
                && isJoined(source.text())
                && !BETWEEN.matcher(entity.name()).find()
                && entity.aliases().stream()
                        .noneMatch(alias -> BETWEEN.matcher(alias).find());
    }

    private static boolean isJoined(String text) {
        return BETWEEN.matcher(text).find()
                && Arrays.stream(BETWEEN.split(text))
                        .allMatch(name -> NAME.matcher(name).matches()
                                && ENDS_NAMED.matcher(name).matches());
    }
}
