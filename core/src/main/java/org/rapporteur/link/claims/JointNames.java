package org.rapporteur.link.claims;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;

/** Tells sources that are several names: "John Kerry and Sergei Lavrov" speak jointly and are named, "two envoys" are not. */
final class JointNames {

    private static final Pattern BETWEEN = Pattern.compile(", and |, | and ");
    private static final Pattern NAME = Pattern.compile("(?:[Tt]he )?\\p{Lu}\\S*(?: \\S+){0,8}");
    private static final Pattern ENDS_NAMED = Pattern.compile(".*(?:^| )(?:al-|el-)?\\p{Lu}\\S*");

    private JointNames() {}

    static boolean isOf(Source source) {
        return source.kind() == SourceKind.GROUP
                && BETWEEN.matcher(source.text()).find()
                && Arrays.stream(BETWEEN.split(source.text()))
                        .allMatch(name -> NAME.matcher(name).matches()
                                && ENDS_NAMED.matcher(name).matches());
    }
}
