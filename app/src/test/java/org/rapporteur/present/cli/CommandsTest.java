package org.rapporteur.present.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.rapporteur.record.StoryFixture;
import picocli.CommandLine;

/** The commands as a user types them. */
@Tag("models")
class CommandsTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void build() {
        StoryFixture.build(folder.resolve("r"), StoryFixture.files(8), 2);
    }

    /** What a command prints and how it ends. */
    private record Run(int code, String out, String err) {}

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = command.execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private static Run onRecord(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("-r", folder.resolve("r").toString()));
        return run(all.toArray(String[]::new));
    }

    @ParameterizedTest
    @FieldSource("org.rapporteur.record.RegisterNames#LISTED")
    void listsEveryRegisterInEveryFormat(String register) {
        for (String format : List.of("table", "csv", "json")) {
            Run run = onRecord(register, "--format", format);
            assertThat(run.code()).as(format).isZero();
        }
        assertThat(onRecord(register).out()).isNotBlank();
    }

    @Test
    void tellsWhatToDoWhereMemoryDoesNotSuffice() {
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine().addSubcommand(new Hungry()).setErr(new PrintWriter(err));
        assertThat(command.execute("hungry")).isEqualTo(ExitCode.MEMORY.code());
        assertThat(err.toString()).contains("RAPPORTEUR_JAVA_OPTIONS=-Xmx").doesNotContain("\tat ");
    }

    @CommandLine.Command(name = "hungry")
    private static final class Hungry implements Callable<Integer> {
        @Override
        public Integer call() {
            throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
        }
    }

    @Test
    void filtersByNameWordForWord() {
        Run found = onRecord("statements", "--about", "Lavrov", "--format", "csv");
        assertThat(found.out().lines().count()).isGreaterThan(1);
        assertThat(onRecord("statements", "--about", "avro").out().lines().count())
                .isEqualTo(1);
    }

    @Test
    void asOfLeavesOutWhatWasPublishedLater() {
        long all = onRecord("reports").out().lines().count();
        long early = onRecord("reports", "--as-of", "2012-02-29").out().lines().count();
        assertThat(early).isLessThan(all);
    }

    @Test
    void explainsARowByTheBeginningOfItsId() {
        String id = onRecord("statements", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .substring(0, 24);
        Run run = onRecord("explain", id);
        assertThat(run.out()).contains("type: statement").contains("derivation");
    }

    @Test
    void explainsHowATimeWasWorkedOut() {
        String dated = onRecord("export", "--to", "jsonl")
                .out()
                .lines()
                .filter(line -> line.startsWith("{\"type\":\"event\"") && line.contains("\"basis\":\"stated\""))
                .findFirst()
                .orElseThrow();
        String id = dated.replaceFirst("^.*?\"id\":\"([^\"]+)\".*$", "$1");
        assertThat(onRecord("explain", id).out())
                .containsPattern("(?m)^time  \".+\" is a (?:date|time), .+\\(stated\\)\n {2}by ");
    }

    @Test
    void exportsOneObjectALineAndTheSameTwice() {
        String first = onRecord("export", "--to", "jsonl").out();
        assertThat(first.lines()).allMatch(line -> line.startsWith("{\"type\":\"") && line.endsWith("}"));
        assertThat(onRecord("export", "--to", "jsonl").out()).isEqualTo(first);
    }

    @Test
    void briefsWithCitations() {
        assertThat(onRecord("brief").out())
                .contains("WHO SAID WHAT")
                .contains("SOURCES")
                .contains("[1]");
    }

    @Test
    void searchesPhrases() {
        assertThat(onRecord("search", "Security Council").code()).isZero();
        assertThat(onRecord("search", "speaker:x").code()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void namesWhatIsMissing() {
        assertThat(run("statements", "-r", folder.resolve("none").toString()).err())
                .contains("rapporteur build");
        assertThat(run("statements", "-r", folder.resolve("none").toString()).code())
                .isEqualTo(ExitCode.RECORD.code());
        assertThat(run("build", folder.resolve("nowhere").toString()).code()).isEqualTo(ExitCode.NOT_FOUND.code());
        assertThat(onRecord("explain", "statement-zzz").code()).isEqualTo(ExitCode.NOT_FOUND.code());
        assertThat(run("statemnets").code()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void teachesItself() {
        assertThat(run("--help").out())
                .contains("demo")
                .contains("A first round")
                .contains("Exit codes");
    }
}
