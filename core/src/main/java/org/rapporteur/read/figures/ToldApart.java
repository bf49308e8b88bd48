package org.rapporteur.read.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The persons of a report told apart: those who are named, described or called "he" are one where name, age and kind
 * allow it, and what befell any mention befell the person.
 */
final class ToldApart {

    private static final Pattern MALE = Pattern.compile(
            "he|him|man|boy|father|dad|husband|son|brother|nephew|uncle|grandfather|grandson|boyfriend|stepson|stepfather|male|gunman|ex-husband|ex-boyfriend");
    private static final Pattern FEMALE = Pattern.compile(
            "she|her|woman|girl|mother|mom|wife|daughter|sister|niece|aunt|grandmother|granddaughter|girlfriend|stepdaughter|stepmother|female|ex-wife|ex-girlfriend");
    private static final Pattern CHILD = Pattern.compile("boy|girl|child|kid|baby|infant|toddler|newborn");
    private static final Pattern GROWN = Pattern.compile(
            "man|woman|adult|father|mother|mom|dad|husband|wife|uncle|aunt|grandfather|grandmother|officer|deputy|trooper|clerk|driver|gunman|guard");
    private static final Pattern KIN = Pattern.compile(
            "father|mother|mom|dad|husband|wife|uncle|aunt|grandfather|grandmother|son|daughter|brother|sister|nephew|niece|cousin|boyfriend|girlfriend|friend|officer|deputy|trooper|clerk|guard|driver|passenger|bystander|gunman|shooter|suspect|neighbor");
    private static final Pattern PRONOUN = Pattern.compile("he|she|him|her|who");
    private static final int GROWN_UP = 18;
    private static final int NEAR = 2;
    private static final int OLDEST = 1000;
    private static final int REACH = 4;
    private static final int SAME_NAME = 10;
    private static final int SAME_AGE = 9;
    private static final Map<String, String> ALIKE =
            Map.of("mom", "mother", "mum", "mother", "dad", "father", "teenager", "teen", "kid", "child");
    private static final String ANOTHER = "another ";

    private final List<Person> persons = new ArrayList<>();

    /** One person, as far as the report tells. */
    private static final class Person {

        private final Set<String> names = new HashSet<>();
        private final Set<String> ages = new HashSet<>();
        private final Set<String> nouns = new HashSet<>();
        private final Set<String> fates = new HashSet<>();
        private int last = -1;
        private int mentions;

        boolean isKilled() {
            return fates.contains("killed");
        }

        boolean isNamed() {
            return !names.isEmpty();
        }

        /** Whether an age is told that is above the one and below the other. */
        boolean isAged(int above, int below) {
            return ages.stream()
                    .filter(age -> age.matches("\\d{1,3}"))
                    .mapToInt(Integer::parseInt)
                    .anyMatch(age -> age > above && age < below);
        }

        private void take(Victim victim) {
            if (victim.form() == Victim.Form.NAMED) {
                names.add(victim.key());
            } else {
                nouns.add(noun(victim));
                if (victim.form() == Victim.Form.ANOTHER) {
                    nouns.add(ANOTHER + noun(victim));
                }
            }
            if (!victim.age().isEmpty()) {
                ages.add(victim.age());
            }
            fates.add(victim.fate());
            last = victim.sentence();
            mentions++;
        }
    }

    static ToldApart of(List<Victim> victims) {
        ToldApart found = new ToldApart();
        for (Victim victim : victims) {
            if (victim.form() != Victim.Form.COUNTED) {
                Person person = found.same(victim).orElseGet(Person::new);
                found.persons.remove(person);
                found.persons.add(person);
                person.take(victim);
            }
        }
        return found;
    }

    /** The person that the victim is: the likeliest, of equals the one told of last. */
    private Optional<Person> same(Victim victim) {
        Optional<Person> best = Optional.empty();
        int most = 1;
        for (Person person : persons) {
            int likeness = likeness(person, victim, persons.size() == 1);
            if (likeness >= most) {
                most = likeness;
                best = Optional.of(person);
            }
        }
        return best;
    }

    /** How well the victim fits the person; 0 where they can't be one. */
    private static int likeness(Person person, Victim victim, boolean alone) {
        boolean named = victim.form() == Victim.Form.NAMED;
        if (named && person.isNamed()) {
            return person.names.stream().anyMatch(name -> Persons.isSame(name, victim.key())) ? SAME_NAME : 0;
        }
        String noun = named ? "" : noun(victim);
        boolean sameFate = person.fates.contains(victim.fate());
        if (victim.form() == Victim.Form.ANOTHER) {
            boolean again = person.nouns.contains(ANOTHER + noun) && sameFate;
            return again && agesAgree(person, victim) ? SAME_NAME : 0;
        }
        if (!agesAgree(person, victim) || !kindsAgree(person, noun)) {
            return 0;
        }
        boolean sameNoun = person.nouns.contains(noun);
        boolean sameAge = person.ages.contains(victim.age());
        boolean pronoun = PRONOUN.matcher(noun).matches();
        if (person.last == victim.sentence() && !pronoun && !sameAge && !(sameNoun && sameFate)) {
            return 0;
        }
        if (sameAge) {
            return SAME_AGE;
        }
        if (pronoun) {
            boolean near = person.last >= victim.sentence() - REACH;
            return near && sameFate ? 3 : near ? 2 : 1;
        }
        if (!sameFate && victim.form() == Victim.Form.INDEFINITE) {
            return alone || mayTurnOut(person, victim) ? 2 : 0;
        }
        return 2 + (sameFate ? 2 : 0) + (sameNoun ? 1 : 0);
    }

    /** Who was shot may have been wounded or killed. */
    private static boolean mayTurnOut(Person person, Victim victim) {
        return victim.fate().matches("killed|shot|hit")
                || person.fates.stream().allMatch(fate -> fate.matches("shot|hit"));
    }

    private static boolean agesAgree(Person person, Victim victim) {
        return victim.age().isEmpty() || person.ages.isEmpty() || person.ages.contains(victim.age());
    }

    private static boolean kindsAgree(Person person, String noun) {
        boolean child = CHILD.matcher(noun).matches();
        boolean grown = GROWN.matcher(noun).matches();
        return person.nouns.stream().noneMatch(other -> areApart(noun, other))
                && !(child && person.isAged(GROWN_UP + NEAR, OLDEST))
                && !(grown && person.isAged(0, GROWN_UP - NEAR));
    }

    private static boolean areApart(String one, String other) {
        boolean kin = KIN.matcher(one).matches() && KIN.matcher(other).matches() && !other.equals(one);
        return kin || differ(MALE, FEMALE, one, other) || differ(CHILD, GROWN, one, other);
    }

    private static boolean differ(Pattern first, Pattern second, String one, String other) {
        return first.matcher(one).matches() && second.matcher(other).matches()
                || second.matcher(one).matches() && first.matcher(other).matches();
    }

    private static String noun(Victim victim) {
        String noun = victim.key().substring(victim.key().lastIndexOf(' ') + 1);
        return ALIKE.getOrDefault(noun, noun);
    }

    /** How many were killed; sure: only those named, aged or told of twice. */
    int killed(boolean sure) {
        return (int) persons.stream()
                .filter(person -> person.isKilled() && (!sure || isSure(person)))
                .count();
    }

    /** How many lived, as far as is told, where so many more were killed than are told of. */
    int harmed(boolean sure, int untold) {
        int living = (int) persons.stream()
                .filter(person -> !person.isKilled() && (!sure || isSure(person)))
                .count();
        return Math.max(0, living - Math.max(0, untold));
    }

    private static boolean isSure(Person person) {
        return person.mentions > 1 || person.isNamed() || !person.ages.isEmpty();
    }
}
