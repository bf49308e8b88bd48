package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who was mentioned lately, and how: the memory that descriptions and pronouns are resolved with. */
final class Discourse {

    /** How many mentions back are remembered; keeps the reading of long reports linear. */
    private static final int MEMORY = 120;

    /**
     * One mention.
     *
     * @param draft who was mentioned
     * @param sentence the sentence's index
     * @param last the place of the mention's last token
     * @param subject whether it was the subject of a finite verb
     * @param speaks whether it was the source of the sentence's statement
     * @param quoted whether it stands within quotation marks
     * @param asGovernment whether a state was meant by its government, its capital or a palace
     */
    record Seen(
            EntityDraft draft,
            int sentence,
            int last,
            boolean subject,
            boolean speaks,
            boolean quoted,
            boolean asGovernment) {

        private Seen silent() {
            return new Seen(draft, sentence, last, subject, false, quoted, asGovernment);
        }
    }

    private final List<Seen> all = new ArrayList<>();

    /**
     * Adds a mention. Of several who speak in one sentence the first does ("Lavrov said Assad had asked"), unless another
     * follows with a comma ("Assad had asked for it, Lavrov said").
     */
    void add(Seen seen, boolean trailing) {
        Seen added = seen;
        int border = seen.speaks() ? Math.max(0, all.size() - MEMORY) : all.size();
        for (int i = all.size() - 1; i >= border && all.get(i).sentence() == seen.sentence(); i--) {
            if (all.get(i).speaks() && trailing) {
                all.set(i, all.get(i).silent());
            } else if (all.get(i).speaks()) {
                added = seen.silent();
            }
        }
        all.add(added);
    }

    /** The latest mention that satisfies the condition, not before the sentence with the index. */
    Optional<Seen> latest(int sinceSentence, Predicate<Seen> condition) {
        int border = Math.max(0, all.size() - MEMORY);
        for (int i = all.size() - 1; i >= border && all.get(i).sentence() >= sinceSentence; i--) {
            if (condition.test(all.get(i))) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** The latest entity mentioned that satisfies the condition. */
    Optional<EntityDraft> latest(Predicate<EntityDraft> condition) {
        return latest(0, seen -> condition.test(seen.draft())).map(Seen::draft);
    }

    /** Who was mentioned in a sentence and satisfies the condition, latest first. */
    List<Seen> inSentence(int sentence, Predicate<Seen> condition) {
        List<Seen> found = new ArrayList<>();
        int border = Math.max(0, all.size() - MEMORY);
        for (int i = all.size() - 1; i >= border && all.get(i).sentence() >= sentence; i--) {
            if (all.get(i).sentence() == sentence && condition.test(all.get(i))) {
                found.add(all.get(i));
            }
        }
        return found;
    }

    /** Who a sentence is about: who speaks in it, else its first subject. */
    Optional<Seen> topic(int sentence, Predicate<Seen> condition) {
        List<Seen> here = inSentence(sentence, condition);
        Optional<Seen> speaker = here.stream().filter(Seen::speaks).findFirst();
        Optional<Seen> subject = here.stream().filter(Seen::subject).reduce((later, earlier) -> earlier);
        return speaker.or(() -> subject);
    }
}
