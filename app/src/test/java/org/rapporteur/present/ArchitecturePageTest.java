package org.rapporteur.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for developers lead where they say. */
class ArchitecturePageTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @ParameterizedTest
    @ValueSource(strings = {"ARCHITECTURE.md", "README.md", "CONTRIBUTING.md"})
    void everyLinkLeadsToAFile(String page) throws IOException {
        List<String> links = LINK.matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        assertThat(links).allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }
}
