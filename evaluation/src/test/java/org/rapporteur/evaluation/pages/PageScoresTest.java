package org.rapporteur.evaluation.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.evaluation.Score;

class PageScoresTest {

    @TempDir
    Path folder;

    @Test
    void countsPassagesTitlesAuthorsAndDays() throws IOException {
        write("expected.json", """
                {"https://a.example/1": {"file": "one.html", "title": "Envoys meet", "author": "Jane Roe", "date": "2019-06-21",
                  "with": ["met on Monday", "never written"], "without": ["Most read", "two islands"]},
                 "https://a.example/2": {"file": "missing.html", "title": "", "author": "", "date": "", "with": ["x"], "without": []}}
                """);
        write("pages/one.html", """
                <html><head><title>Envoys meet</title><meta name="author" content="Jane Roe">
                <meta property="article:published_time" content="2019-06-21T08:00:00Z"></head>
                <body><article><h1>Envoys meet</h1><p>The envoys of the
                two islands met  on Monday, a spokeswoman said.</p></article>
                <aside><h2>Most read</h2></aside></body></html>
                """);
        List<Score> scores = new PageScores().score(folder);
        assertThat(scores.subList(0, 9))
                .containsExactly(
                        new Score("html", "passages P", 50),
                        new Score("html", "passages R", 50),
                        new Score("html", "passages F", 50),
                        new Score("html", "main text P", 50),
                        new Score("html", "main text R", 50),
                        new Score("html", "main text F", 50),
                        new Score("html", "title right", 100),
                        new Score("html", "author among the bylines", 100),
                        new Score("html", "day among the stated dates", 100));
    }

    @Test
    void countsNoCaptionAsMainText() throws IOException {
        write("expected.json", """
                {"https://a.example/1": {"file": "one.html", "title": "", "author": "", "date": "",
                  "with": ["met on Monday"], "without": ["a quay in fog"]}}
                """);
        write("pages/one.html", """
                <html><body><article><h1>Envoys meet</h1><p>The envoys of the two islands met on Monday, a spokeswoman said.</p>
                <p>Figure 2: The envoys on a quay in fog</p><p>They will meet again in June, she told reporters.</p></article></body></html>
                """);
        List<Score> scores = new PageScores().score(folder);
        assertThat(scores).contains(new Score("html", "passages P", 50), new Score("html", "main text P", 100));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
