package org.rapporteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.StoryFixture;

/** The README's example of the library, taken from the page, compiled and run. */
@Tag("models")
class ReadmeExampleTest {

    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theExampleOfTheLibraryRuns() throws IOException, ReflectiveOperationException {
        Matcher example = EXAMPLE.matcher(Files.readString(Path.of("..", "README.md")));
        assertThat(example.find()).isTrue();
        Path story = folder.resolve("story.txt");
        Files.copy(StoryFixture.reports().resolve("rheinbote-embargo.txt"), story);
        Path source = folder.resolve("Example.java");
        Files.writeString(source, program(example.group(1), story));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        source.toString());
        assertThat(failed).isZero();
        assertThat(printed()).contains("{\"type\":\"report\"", "{\"type\":\"statement\"");
    }

    private static String program(String lines, Path story) {
        return "import java.nio.file.*;\nimport java.util.*;\nimport org.rapporteur.Pipeline;\n"
                + "import org.rapporteur.exchange.Interchange;\nimport org.rapporteur.model.*;\n"
                + "public class Example {\n public static void main(String[] a) throws Exception {\n"
                + lines.replace(
                        "Path.of(\"story.txt\")",
                        "Path.of(\"" + story.toString().replace("\\", "\\\\") + "\")")
                + "\n }\n}\n";
    }

    /** The interchange that the example prints. */
    private String printed() throws IOException, ReflectiveOperationException {
        PrintStream out = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
