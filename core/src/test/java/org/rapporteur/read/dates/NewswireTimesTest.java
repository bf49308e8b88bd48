package org.rapporteur.read.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.data.DataFile;

/** Reads sentences as newswires write them: the words of each time, its value, and nothing else. */
class NewswireTimesTest {

    private static final Pattern MARKED = Pattern.compile("\\[\\[(.*?)]]");
    private static final DateReader READER = new DateReader();

    @TestFactory
    Stream<DynamicTest> readsEveryTimeOfTheSentence() {
        return DataFile.lines(NewswireTimesTest.class, "newswire-times.tsv").stream()
                .map(line -> line.split("\t", -1))
                .map(columns -> DynamicTest.dynamicTest(
                        columns[0] + " " + columns[1],
                        () -> assertThat(found(columns[0], columns[1])).isEqualTo(wanted(columns[1], columns[2]))));
    }

    private static List<String> found(String day, String marked) {
        String text = marked.replace("[[", "").replace("]]", "");
        return READER.read(Reports.of(text).published(day).report()).expressions().stream()
                .map(time -> time.span().in(text) + " = " + time.value())
                .toList();
    }

    private static List<String> wanted(String marked, String values) {
        List<String> words = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            words.add(matcher.group(1));
        }
        String[] each = values.isEmpty() ? new String[0] : values.split(" \\| ");
        assertThat(each).hasSameSizeAs(words);
        return IntStream.range(0, each.length)
                .mapToObj(i -> words.get(i) + " = " + each[i])
                .toList();
    }
}
