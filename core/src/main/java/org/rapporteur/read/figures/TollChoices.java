package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.read.figures.TollEvidence.Zone;

/** The tolls that the evidence of a report allows, each with the features by which they are weighed. */
final class TollChoices {

    private static final Set<String> KILLED = Set.of("killed");
    private static final Set<String> HARMED = Set.of("wounded", "shot", "hit", "hospitalised");
    private static final int MOST_CHOICES = 15;

    private final TollEvidence evidence;

    TollChoices(TollEvidence evidence) {
        this.evidence = evidence;
    }

    List<TollChoice> all() {
        List<TollChoice> found = new ArrayList<>();
        for (int killed : killedNumbers()) {
            Map<String, Double> ofKilled = new TreeMap<>();
            killed(killed, ofKilled);
            for (int wounded : woundedNumbers(killed)) {
                Map<String, Double> features = new TreeMap<>(ofKilled);
                counted(killed, wounded, features);
                wounded(wounded, killed, features);
                pairs(killed, wounded, features);
                apart(killed, wounded, features);
                ordinal(killed, wounded, features);
                found.add(new TollChoice(killed, wounded, features));
            }
        }
        return found;
    }

    private List<Integer> killedNumbers() {
        Set<Integer> found = new TreeSet<>(List.of(0, 1));
        for (String fate : List.of("killed", "shot", "victims")) {
            evidence.counts().stream()
                    .filter(count -> count.fate().equals(fate))
                    .forEach(count -> found.add(count.number()));
        }
        found.add(evidence.persons(KILLED, false));
        found.add(evidence.listed());
        found.add(evidence.words("killed", Zone.REST));
        found.add(evidence.charged(false));
        Set<Integer> withAttacker = new TreeSet<>(found);
        if (evidence.words("murder-suicide", Zone.REST) > 0 || isBySelf()) {
            found.forEach(number -> withAttacker.add(number + 1));
        }
        return withAttacker.stream().limit(MOST_CHOICES).toList();
    }

    private List<Integer> woundedNumbers(int killed) {
        Set<Integer> found = new TreeSet<>(List.of(0, 1));
        for (TollEvidence.Count count : evidence.counts()) {
            found.add(count.number());
            found.add(Math.max(0, count.number() - killed));
        }
        found.add(evidence.persons(HARMED, true));
        found.add(Math.max(0, evidence.words("shot", Zone.REST) - killed));
        found.add(evidence.charged(true));
        if (evidence.ordinal() > 0) {
            found.add(evidence.ordinal());
            found.add(Math.max(0, evidence.ordinal() - killed));
        }
        return found.stream().limit(MOST_CHOICES).toList();
    }

    private void killed(int number, Map<String, Double> features) {
        String kind = number == 0 ? "k0" : number == 1 ? "k1" : "k2";
        features.put(kind, 1.0);
        for (Zone zone : Zone.values()) {
            agree("k", "killed", number, zone, features);
            if (number < 2 && evidence.words("death", zone) > 0) {
                features.put(kind + " death " + zone, 1.0);
            }
        }
        set("k first", evidence.first("killed").filter(first -> first == number).isPresent(), features);
        set("k untold", number > 1 && !isToldKilled(number), features);
        set("k none told, " + kind, evidence.first("killed").isEmpty(), features);
        int persons = evidence.persons(KILLED, false);
        set("k persons", number > 0 && persons == number, features);
        set("k more persons", number > 0 && persons > number, features);
        set("k best", number > 0 && evidence.best("killed") == number, features);
        set("k < best", evidence.best("killed") > number, features);
        set("k charged", number > 1 && evidence.charged(false) == number, features);
        set("k < charged", evidence.charged(false) > number, features);
        set("k listed", number > 1 && evidence.listed() == number, features);
        set("k word", number > 1 && evidence.words("killed", Zone.REST) == number, features);
        set(kind + " survives", number < 2 && evidence.words("survives", Zone.REST) > 0, features);
        set(
                kind + " harm in title",
                number < 2 && !evidence.numbers("wounded", Zone.TITLE, false).isEmpty(),
                features);
        set(
                kind + " shot in title",
                number < 2 && !evidence.numbers("shot", Zone.TITLE, false).isEmpty(),
                features);
        ownHand(number, kind, features);
        Set.copyOf(features.keySet()).stream()
                .filter(name -> name.startsWith("k "))
                .forEach(name -> features.put(kind + " " + name, 1.0));
        cues(kind, features);
    }

    private boolean isToldKilled(int number) {
        return evidence.counts().stream().anyMatch(count -> count.fate().equals("killed") && count.number() == number)
                || evidence.words("killed", Zone.REST) == number
                || evidence.charged(false) == number
                || evidence.listed() == number
                || withAttacker(number);
    }

    /** What the report says of courts, coroners and hospitals, and so of whether somebody died or lives. */
    private void cues(String kind, Map<String, Double> features) {
        for (String cue : evidence.cues()) {
            set(kind + " " + cue, evidence.words(cue, Zone.REST) > 0, features);
            set(kind + " " + cue + " in opening", evidence.words(cue, Zone.OPENING) > 0, features);
        }
    }

    /** Which nouns' counts give the killed, the wounded or all of them: "others" are seldom all. */
    private void counted(int killed, int wounded, Map<String, Double> features) {
        for (TollEvidence.Count count : evidence.counts()) {
            String name = count.fate() + " " + count.noun() + where(count.zone());
            set(name + " are killed", count.number() == killed, features);
            set(name + " are wounded", count.number() == wounded, features);
            set(name + " are all", killed > 0 && count.number() == killed + wounded, features);
        }
    }

    private static String where(Zone zone) {
        return switch (zone) {
            case REST -> " late";
            case SEVERAL -> " of several";
            default -> "";
        };
    }

    /** How the toll compares with the persons told apart. */
    private void apart(int killed, int wounded, Map<String, Double> features) {
        for (boolean sure : new boolean[] {false, true}) {
            String name = sure ? "sure" : "apart";
            int dead = evidence.apart().killed(sure);
            if (dead + evidence.apart().harmed(sure, 0) == 0) {
                continue;
            }
            int harmed = evidence.apart().harmed(sure, killed - dead);
            String beside = killed == 0 ? ", none killed" : ", killed";
            set(name + " k = ", killed > 0 && dead == killed, features);
            set(name + " k less", dead > killed, features);
            set(name + " k none, " + Math.min(killed, 2), dead == 0, features);
            set(name + " w = " + beside, wounded > 0 && harmed == wounded, features);
            set(name + " w less" + beside, harmed > wounded, features);
            set(name + " w 0 of " + Math.min(harmed, 3) + beside, wounded == 0, features);
            set(name + " w 1 of " + Math.min(harmed, 3) + beside, wounded == 1, features);
            set(name + " both", killed > 0 && wounded > 0 && dead == killed && harmed == wounded, features);
        }
    }

    /** Whether sentences that tell of killed and wounded side by side tell this toll. */
    private void pairs(int killed, int wounded, Map<String, Double> features) {
        for (TollPairs.Pair pair : evidence.pairs().all()) {
            String told = "pair " + pair.way();
            boolean both = pair.killed() == killed && pair.wounded() == wounded;
            set(told + " = " + pair.zone(), both, features);
            set(told + " = ", both, features);
            set(told + " k only", pair.killed() == killed && pair.wounded() > wounded, features);
            set(told + " none wounded", killed > 0 && wounded == 0, features);
            set(told + " none killed", killed == 0, features);
            set(told + " w more", pair.killed() == killed && pair.wounded() < wounded, features);
        }
        long telling = evidence.pairs().telling(killed, wounded);
        set("pair once", telling == 1, features);
        set("pair twice", telling == 2, features);
        set("pair often", telling > 2, features);
    }

    /** How the toll compares with the last victim in a row: "a fourth victim". */
    private void ordinal(int killed, int wounded, Map<String, Double> features) {
        int last = evidence.ordinal();
        if (last > 0) {
            String row = last == 2 ? "second" : last == 3 ? "third" : "later";
            set(row + " is all", killed + wounded == last, features);
            set(row + " less than all", killed + wounded > last, features);
            set(row + " more than all", killed + wounded < last, features);
            set(row + " is wounded", wounded == last && killed > 0, features);
            set(row + " is killed", killed == last && wounded > 0, features);
        }
    }

    /** An attacker who killed others and then died by their own hand counts among the killed. */
    private void ownHand(int number, String kind, Map<String, Double> features) {
        set("k and own hand", withAttacker(number), features);
        set("k and by self", number > 1 && isBySelf() && othersKilled(number), features);
        set(
                "k own hand in opening",
                withAttacker(number) && evidence.words("murder-suicide", Zone.OPENING) > 0,
                features);
        set(kind + " self", number < 2 && evidence.bySelf("killed"), features);
        set(kind + " shot self", number < 2 && evidence.bySelf("shot"), features);
    }

    private boolean isBySelf() {
        return evidence.bySelf("shot") || evidence.bySelf("killed");
    }

    private boolean withAttacker(int number) {
        return number > 1 && othersKilled(number) && evidence.words("murder-suicide", Zone.REST) > 0;
    }

    /** Whether one less is told to have been killed. */
    private boolean othersKilled(int number) {
        return evidence.counts().stream()
                        .anyMatch(count -> count.fate().equals("killed") && count.number() == number - 1)
                || number == 2 && evidence.persons(KILLED, false) == 1;
    }

    private void wounded(int number, int killed, Map<String, Double> features) {
        String kind = number == 0 ? "w0" : number == 1 ? "w1" : "w2";
        String beside = killed == 0 ? "none killed" : "killed";
        features.put(kind + " " + beside, 1.0);
        for (Zone zone : Zone.values()) {
            agree("w", "wounded", number, zone, features);
            agree("h", "hospitalised", number, zone, features);
            agree("s-k", "shot", number + killed, zone, features);
            agree("v-k", "victims", number + killed, zone, features);
            if (killed > 0) {
                agree("s", "shot", number, zone, features);
                agree("v", "victims", number, zone, features);
            }
            if (number < 2 && evidence.words("harm", zone) > 0) {
                features.put(kind + " harm " + zone, 1.0);
            }
        }
        cues(kind + " " + beside, features);
        woundedTold(kind, number, killed, features);
        woundedBest(number, killed, features);
        woundedPersons(kind, beside, number, killed, features);
    }

    /** Whether the first count, or any, is of the wounded of this choice. */
    private void woundedTold(String kind, int number, int killed, Map<String, Double> features) {
        set(
                "w first",
                evidence.first("wounded").filter(first -> first == number).isPresent(),
                features);
        set(
                "s-k first",
                evidence.first("shot").filter(first -> first == number + killed).isPresent(),
                features);
        set(
                "v-k first",
                evidence.first("victims")
                        .filter(first -> first == number + killed)
                        .isPresent(),
                features);
        boolean told = evidence.counts().stream()
                .anyMatch(count -> !count.fate().equals("killed")
                        && (count.number() == number || count.number() == number + killed));
        set("w untold", number > 1 && !told, features);
        set(
                "w none told, " + kind,
                evidence.counts().stream().allMatch(count -> count.fate().equals("killed")),
                features);
    }

    /** How the number compares with the counts that are the likeliest to be the last word. */
    private void woundedBest(int number, int killed, Map<String, Double> features) {
        set("w best", number > 0 && evidence.best("wounded") == number, features);
        set("w < best", evidence.best("wounded") > number, features);
        set("s-k best", number + killed > 0 && evidence.best("shot") == number + killed, features);
        set("s-k < best", evidence.best("shot") > number + killed, features);
        set("v-k best", number + killed > 0 && evidence.best("victims") == number + killed, features);
        set("v-k < best", evidence.best("victims") > number + killed, features);
        set("h best", number > 0 && evidence.best("hospitalised") == number, features);
        set("h < best", evidence.best("hospitalised") > number, features);
        boolean someKilled = killed > 0 && killed == evidence.best("killed");
        set("rest of shot", someKilled && evidence.best("shot") == number + killed, features);
        set("rest of victims", someKilled && evidence.best("victims") == number + killed, features);
    }

    /** How the number compares with the persons of whom the report tells one by one. */
    private void woundedPersons(String kind, String beside, int number, int killed, Map<String, Double> features) {
        set("w charged", number > 1 && evidence.charged(true) == number, features);
        for (String fate : List.of("wounded", "hospitalised", "shot")) {
            int alone = evidence.persons(Set.of(fate), true);
            set("w persons " + fate, number > 0 && alone == number, features);
            set(kind + " persons " + fate + ", " + beside, number < 2 && alone > 0, features);
        }
        int persons = evidence.persons(HARMED, true);
        set("w persons", number > 0 && persons == number, features);
        set("w no persons, " + kind, persons == 0, features);
        set("w more persons", persons > number, features);
        set("w word", number > 0 && evidence.words("shot", Zone.REST) == number + killed, features);
        set(kind + " survives", number < 2 && evidence.words("survives", Zone.REST) > 0, features);
        set(kind + " shot self, " + beside, number < 2 && evidence.bySelf("shot"), features);
    }

    /** Whether a count of the place gives the number, or a greater or a smaller one. */
    private void agree(String name, String fate, int number, Zone zone, Map<String, Double> features) {
        Set<Integer> numbers = evidence.numbers(fate, zone, false);
        Set<Integer> sums = evidence.numbers(fate, zone, true);
        set(name + " = " + zone, number > 0 && numbers.contains(number), features);
        set(name + " sum = " + zone, number > 0 && sums.contains(number), features);
        int most = Math.max(
                numbers.stream().mapToInt(Integer::intValue).max().orElse(0),
                sums.stream().mapToInt(Integer::intValue).max().orElse(0));
        set(name + " most " + zone, number > 0 && most == number, features);
        set(name + " < " + zone, most > number, features);
        set(name + " > " + zone, most > 0 && most < number, features);
    }

    private static void set(String name, boolean holds, Map<String, Double> features) {
        if (holds) {
            features.put(name, 1.0);
        }
    }
}
