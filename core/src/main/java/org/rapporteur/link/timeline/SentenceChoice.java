package org.rapporteur.link.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.rapporteur.link.wording.WordWeights;

/**
 * Chooses the sentences that tell a day: close to what all sentences of the day have in common and to what the story is
 * about, and new beside those that were chosen before.
 */
public final class SentenceChoice {

    /** The first sentences of a report without a day of their own are about the day of the report, or the one before. */
    private static final int FIRST_SENTENCES = 5;

    /** What telling of the day in so many words counts beside being published then. */
    private static final double TELLS_OF_IT = 1.3;

    /** Weight of the story as a whole beside the day. */
    private static final double STORY = 0.4;

    /** A sentence this like one that was chosen says nothing new. */
    private static final double SAID_ALREADY = 0.5;

    /** Words with content below which a sentence tells too little. */
    private static final int LEAST_WORDS = 5;

    /** Words with content above which a sentence is taken for a list or a table. */
    private static final int MOST_WORDS = 40;

    /** So many sentences chosen last are held against a new one: the cost stays linear. */
    private static final int REMEMBERED = 200;

    private final List<Telling> tellings;
    private final List<WordVector> vectors = new ArrayList<>();
    private final Map<Long, List<Integer>> published = new HashMap<>();
    private final double[] story;
    private final double storyLength;
    private final List<WordVector> chosen = new ArrayList<>();

    /** For the sentences of one story. */
    public SentenceChoice(List<Telling> tellings) {
        this.tellings = List.copyOf(tellings);
        Map<String, Integer> numbers = new HashMap<>();
        List<Set<String>> vocabularies = new ArrayList<>();
        for (Telling telling : tellings) {
            vocabularies.add(new HashSet<>(telling.words()));
            telling.words().forEach(word -> numbers.putIfAbsent(word, numbers.size()));
        }
        WordWeights weights = WordWeights.of(vocabularies);
        this.story = new double[numbers.size()];
        for (int at = 0; at < tellings.size(); at++) {
            Telling telling = tellings.get(at);
            vectors.add(WordVector.of(telling.words(), numbers, weights));
            vectors.get(at).addTo(story, 1);
            if (telling.published().isPresent() && telling.days().isEmpty() && telling.place() < FIRST_SENTENCES) {
                published
                        .computeIfAbsent(telling.published().getAsLong(), absent -> new ArrayList<>())
                        .add(at);
            }
        }
        this.storyLength = WordVector.length(story);
    }

    /** What has been chosen for a day so far, and what all its sentences have in common. */
    private static final class Summary {
        private final double[] centre;
        private final double centreLength;
        private final double[] sum;
        private double squares;
        private double shared;

        Summary(double[] centre) {
            this.centre = centre;
            this.centreLength = WordVector.length(centre);
            this.sum = new double[centre.length];
        }

        void add(WordVector vector) {
            squares += 2 * vector.times(sum) + 1;
            shared += vector.times(centre);
            vector.addTo(sum, 1);
        }

        /** The cosine of the centre and the summary with the sentence added. */
        double likeness(WordVector added) {
            double length = Math.sqrt(squares + 2 * added.times(sum) + 1);
            return centreLength == 0 ? 0 : (shared + added.times(centre)) / (length * centreLength);
        }
    }

    /**
     * The sentences for a day, best first, by their place in the list; they are remembered, so that no later day says
     * the same again.
     *
     * @param day the day
     * @param number how many are wanted; fewer are given where there are not so many that say something new
     * @param allowed which sentences may be chosen
     */
    public List<Integer> choose(Day day, int number, IntPredicate allowed) {
        Set<Integer> around = new TreeSet<>(published.getOrDefault(day.day(), List.of()));
        around.addAll(published.getOrDefault(day.day() + 1, List.of()));
        double[] centre = new double[story.length];
        day.tellings()
                .forEach(at -> vectors.get(at)
                        .addTo(centre, TELLS_OF_IT / day.tellings().size()));
        around.forEach(at -> vectors.get(at).addTo(centre, 1.0 / around.size()));
        Summary summary = new Summary(centre);
        SortedSet<Integer> candidates = new TreeSet<>(day.tellings());
        candidates.addAll(around);
        candidates.removeIf(at -> !isWorthTelling(at) || !allowed.test(at));
        List<Integer> found = new ArrayList<>();
        while (found.size() < number) {
            OptionalInt next = best(candidates, summary, day);
            if (next.isEmpty()) {
                break;
            }
            found.add(next.getAsInt());
            candidates.remove(next.getAsInt());
            summary.add(vectors.get(next.getAsInt()));
            chosen.add(vectors.get(next.getAsInt()));
        }
        return found;
    }

    private boolean isWorthTelling(int at) {
        int words = tellings.get(at).words().size();
        return words >= LEAST_WORDS && words <= MOST_WORDS && !vectors.get(at).isEmpty();
    }

    private OptionalInt best(SortedSet<Integer> candidates, Summary summary, Day day) {
        OptionalInt best = OptionalInt.empty();
        double most = 0;
        for (int at : candidates) {
            WordVector vector = vectors.get(at);
            double likeness = summary.likeness(vector) + STORY * vector.times(story) / storyLength;
            double value = likeness * (tellings.get(at).days().contains(day.day()) ? TELLS_OF_IT : 1);
            if (value > most && !isSaid(vector)) {
                most = value;
                best = OptionalInt.of(at);
            }
        }
        return best;
    }

    private boolean isSaid(WordVector vector) {
        return chosen.subList(Math.max(0, chosen.size() - REMEMBERED), chosen.size()).stream()
                .anyMatch(other -> other.cosine(vector) > SAID_ALREADY);
    }
}
