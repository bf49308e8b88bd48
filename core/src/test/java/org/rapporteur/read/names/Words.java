package org.rapporteur.read.names;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.model.Span;

/** The words of a test sentence, cut roughly as a language engine cuts them. */
record Words(List<String> words, List<Span> spans) {

    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}|\\p{L}{1,4}\\.(?= \\p{Lu})|['’]s\\b|[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]|['’](?!s\\b))*|\\S");

    static Words of(String text) {
        List<MatchResult> found = WORD.matcher(text).results().toList();
        return new Words(
                found.stream().map(MatchResult::group).toList(),
                found.stream()
                        .map(match -> new Span(match.start(), match.end()))
                        .toList());
    }
}
