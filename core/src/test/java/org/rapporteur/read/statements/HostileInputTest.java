package org.rapporteur.read.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.ChainLink;
import org.rapporteur.model.Party;
import org.rapporteur.model.Span;
import org.rapporteur.model.Statement;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Parse;
import org.rapporteur.read.language.Sentence;

/** Text and dependencies that make no sense: the reader ends, and every span it gives holds the words that it says. */
class HostileInputTest {

    private static final String[] ITEMS = {
        "said/VBD",
        "told/VBD",
        "saying/VBG",
        "denied/VBN",
        "according/VBG",
        "to/TO",
        "that/IN",
        "which/WDT",
        "who/WP",
        "he/PRP",
        "they/PRP",
        "her/PRP$",
        "the/DT",
        "a/DT",
        "envoy/NN",
        "rebels/NNS",
        "statement/NN",
        "Kovac/NNP/P",
        "Ledger/NNP/O",
        "Homs/NNP/L",
        "not/RB",
        "neither/CC",
        "nor/CC",
        "and/CC",
        "but/CC",
        "would/MD",
        "was/VBD",
        "quoted/VBN",
        "by/IN",
        "as/IN",
        "in/IN",
        "on/IN",
        "Monday/NNP",
        "98/CD",
        "so/RB",
        "far/RB",
        "at/IN",
        "no/DT",
        "point/NN",
        "asked/VBD",
        "comment/VB",
        "called/VBD",
        "citing/VBG",
        "reportedly/RB",
        ",/,",
        "./.",
        ":/:",
        ";/:",
        "--/:",
        "\"/``",
        "_\"/''",
        "``/``",
        "''/''",
        "\u201C/``",
        "_\u201D/''",
        "'/``",
        "_\u2019/''",
        "-LRB-/-LRB-",
        "-RRB-/-RRB-",
        "(/-LRB-",
        ")/-RRB-",
        "SAID/NNP",
        "MINISTER/NNP",
        "?/.",
        "\u2026/:"
    };

    private static final DateReader DATES = new DateReader();

    private final StatementReader reader = new StatementReader();

    private List<Statement> read(Analysis analysis) {
        return reader.read(analysis, new Mentions(List.of(), List.of()), DATES.read(analysis.report()));
    }

    private static Analysis random(long seed, int paragraphs, int sentences, int words) {
        Random random = new Random(seed);
        String[] text = new String[paragraphs];
        for (int p = 0; p < paragraphs; p++) {
            List<String> made = new ArrayList<>();
            for (int s = 0; s < sentences; s++) {
                StringBuilder sentence = new StringBuilder(ITEMS[random.nextInt(ITEMS.length)].replace("_", ""));
                for (int w = 1; w < words; w++) {
                    sentence.append(' ').append(ITEMS[random.nextInt(ITEMS.length)]);
                }
                made.add(sentence.toString());
            }
            text[p] = String.join(" || ", made);
        }
        return parsed(TaggedText.of(text), random);
    }

    /** Heads at random, circles among them. */
    private static Analysis parsed(Analysis tagged, Random random) {
        String[] relations = {"nsubj", "ccomp", "conj", "obj", "advcl", "acl:relcl", "dep", "xcomp", "punct", "nmod"};
        List<Sentence> sentences = tagged.sentences().stream()
                .map(sentence -> {
                    int[] heads =
                            random.ints(sentence.size(), -1, sentence.size()).toArray();
                    String[] labels = random.ints(sentence.size(), 0, relations.length)
                            .mapToObj(place -> relations[place])
                            .toArray(String[]::new);
                    return sentence.withParse(new Parse(heads, labels));
                })
                .toList();
        return new Analysis(tagged.report(), sentences);
    }

    private static void assertExact(Statement statement, String text) {
        List<Span> spans = new ArrayList<>(statement.content());
        spans.addAll(statement.cue());
        statement.source().span().ifPresent(span -> {
            spans.add(span);
            assertThat(statement.source().text()).isEqualTo(words(span, text));
        });
        for (Optional<Party> party : List.of(statement.addressee(), statement.venue())) {
            party.ifPresent(
                    each -> assertThat(each.text()).isEqualTo(words(each.span().orElseThrow(), text)));
        }
        for (ChainLink link : statement.chain()) {
            link.span().ifPresent(spans::add);
            link.cue().ifPresent(spans::add);
        }
        assertThat(spans).allSatisfy(span -> {
            assertThat(span.start()).isLessThan(span.end());
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.in(text)).isEqualTo(span.in(text).strip());
        });
    }

    private static String words(Span span, String text) {
        return span.in(text).replaceAll("\\s+", " ");
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void keepsEverySpanExactWhateverTheTextAndItsDependencies() {
        int found = 0;
        for (int seed = 0; seed < 300; seed++) {
            Analysis analysis = random(seed, 3, 3, 25);
            for (Statement statement : read(analysis)) {
                found++;
                assertExact(statement, analysis.report().text());
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void endsOnASentenceOfThousandsOfWords() {
        Analysis analysis = random(11, 1, 1, 3_000);
        read(analysis)
                .forEach(statement -> assertExact(statement, analysis.report().text()));
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void endsOnAReportOfTwentyThousandWords() {
        Analysis analysis = random(12, 200, 4, 25);
        List<Statement> found = read(analysis);
        assertThat(found.size()).isGreaterThan(100);
        assertThat(found)
                .allSatisfy(
                        statement -> assertExact(statement, analysis.report().text()));
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void endsOnTwentyThousandWordsOfSpeech() {
        String sentence = "\"/`` _We/PRP waited/VBD _,/, _\"/'' Ana/NNP/P Kovac/NNP/P said/VBD in/IN Homs/NNP/L _./."
                + " || She/PRP said/VBD that/IN the/DT rebels/NNS denied/VBD it/PRP _./.";
        String[] paragraphs = new String[1_000];
        Arrays.fill(paragraphs, sentence);
        Analysis analysis = TaggedText.of(paragraphs);
        List<Statement> found = read(analysis);
        assertThat(found.size()).isGreaterThanOrEqualTo(2_000);
        found.forEach(statement -> assertExact(statement, analysis.report().text()));
    }

    /** Memory handed out counts the work without a clock: ten times the text may take about ten times as much. */
    @Test
    void worksInProportionToTheText() {
        Analysis small = random(13, 20, 4, 20);
        Analysis large = random(13, 200, 4, 20);
        read(small);
        long few = allocated(small);
        long many = allocated(large);
        assertThat(many).isLessThan(15 * few);
    }

    private long allocated(Analysis analysis) {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        read(analysis);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"/`` _We/PRP wait/VBP _,/, he/PRP said/VBD _./.",
                "\u201C/`` _We/PRP wait/VBP _,/, _\"/'' he/PRP said/VBD _./.",
                "he/PRP said/VBD \"/`` _no/UH _./. || \"/`` _never/RB _./.",
                "\"/`` \"/`` \"/`` said/VBD \"/''",
                "``/`` We/PRP wait/VBP ,/, ''/'' he/PRP said/VBD -LRB-/-LRB- in/IN Geneva/NNP/L -RRB-/-RRB- ./.",
                "THE/DT MINISTER/NNP SAID/NNP THAT/IN TALKS/NNPS HAD/VBD FAILED/VBN _./.",
                "Homs/NNP/L 98/CD 5/CD || Hama/NNP/L 12/CD 3/CD || said/VBD 0/CD 0/CD",
                "KOVAC/NNP/P _:/: We/PRP will/MD wait/VB _./. || ADLER/NNP/P _:/: said/VBD _./."
            })
    void keepsSpansExactInOddText(String tagged) {
        Analysis analysis = TaggedText.of(tagged, tagged);
        read(analysis)
                .forEach(statement -> assertExact(statement, analysis.report().text()));
    }
}
