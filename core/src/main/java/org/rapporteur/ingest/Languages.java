package org.rapporteur.ingest;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.data.DataFile;

/** Tells a text's language: by its function words where they are clear, else by its letter sequences. */
final class Languages {

    /** Undetermined, in BCP 47. */
    static final String UNDETERMINED = "und";

    private static final int SAMPLE_CHARS = 8_000;
    private static final int MIN_LONG_WORDS = 25;
    private static final double MIN_LONG_SHARE = 0.2;
    private static final double MIN_PROBABILITY = 0.9;
    private static final long SEED = 1;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");

    private final Map<String, Set<String>> functionWords = new LinkedHashMap<>();

    /** Loaded when a text first needs it: most English is told by its function words. */
    private static final class Letters {

        private static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .seed(SEED)
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Languages() {
        for (String line : DataFile.lines(Languages.class, "stop-words.tsv")) {
            String[] columns = line.split("\t");
            functionWords.put(
                    columns[0], Set.copyOf(Arrays.stream(columns[1].split(" ")).collect(Collectors.toSet())));
        }
    }

    /**
     * The language as a BCP 47 tag; {@code und} if it cannot be told.
     *
     * @param stated what stands outside the text; counts only if the text leaves it open
     */
    String of(String text, Optional<String> stated) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARS)).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(NO_LETTERS.split(sample.replace('\u2019', '\'')))
                .filter(word -> !word.isEmpty())
                .toList();
        return byFunctionWords(words)
                .or(() -> byLetters(sample))
                .or(() -> stated.flatMap(Languages::tag))
                .orElse(UNDETERMINED);
    }

    /** The language whose function words are clearly the most. */
    private Optional<String> byFunctionWords(List<String> words) {
        String best = UNDETERMINED;
        long most = 0;
        long second = 0;
        for (Map.Entry<String, Set<String>> language : functionWords.entrySet()) {
            long count = words.stream().filter(language.getValue()::contains).count();
            if (count > most) {
                second = most;
                most = count;
                best = language.getKey();
            } else {
                second = Math.max(second, count);
            }
        }
        boolean enough = words.size() >= MIN_LONG_WORDS ? most >= words.size() * MIN_LONG_SHARE : most >= 2;
        return enough && most >= 2 * second ? Optional.of(best) : Optional.empty();
    }

    private Optional<String> byLetters(String sample) {
        if (sample.codePoints().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        List<DetectedLanguage> found = Letters.DETECTOR.getProbabilities(sample);
        return found.isEmpty() || found.get(0).getProbability() < MIN_PROBABILITY
                ? Optional.empty()
                : Optional.of(found.get(0).getLocale().toString());
    }

    private static Optional<String> tag(String stated) {
        String tag = Locale.forLanguageTag(stated.strip().replace('_', '-')).getLanguage();
        return tag.isEmpty() ? Optional.empty() : Optional.of(tag);
    }
}
