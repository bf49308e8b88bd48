package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Figure;
import org.rapporteur.model.PartKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/** All that a report says about how many its incident killed and harmed, and where it says so. */
final class TollEvidence {

    private static final Set<Bound> USABLE = Set.of(Bound.EXACTLY, Bound.AT_LEAST, Bound.ABOUT);

    /** Greater numbers are of wars and years. */
    static final int GREATEST = 60;

    /** Characters from the title's end within which a report comes to what it is about. */
    private static final int HEAD = 300;

    private static final Map<String, String> FATES = Map.of(
            "killed", "killed",
            "wounded", "wounded",
            "hospitalised", "hospitalised",
            "shot", "shot",
            "hit", "shot",
            "casualties", "shot",
            "survived", "survived");
    private static final Set<String> SUMMED = Set.of("killed", "wounded", "hospitalised", "shot");
    private static final int PART_REACH = 14;
    /** "two of the victims", "one of four men". */
    private static final Pattern PART_OF = Pattern.compile(
            "(?i)(?:at least )?[\\w-]+ of (?:the|those|these|them|whom|his|her|their|its|two|three|four|five|six|seven|eight|nine|ten|\\d+)\\b");
    /** Two people who are told by one word. */
    private static final Pattern PAIR = Pattern.compile("(?:.* )?(?:couple|parents|grandparents|twins)");

    private static final int LEAD_SENTENCES = 2;
    private static final int OPENING_SENTENCES = 7;
    private static final Pattern NOUN = Pattern.compile("noun \"([^\"]+)\"");
    /** Where in the report something stands. */
    enum Zone {
        TITLE,
        /** The first sentences that tell of the incident. */
        LEAD,
        OPENING,
        REST,
        /** A sentence that sums up several incidents: "weekend shootings". */
        SEVERAL;

        boolean isOfHead() {
            return this == TITLE || this == LEAD || this == OPENING;
        }
    }

    /** A number of people whom one fate befell; several counts or persons under one verb are a sum. */
    record Count(String fate, String noun, int number, Zone zone, boolean sum, boolean part) {}

    private static final TollRows ROWS = new TollRows();

    private final Analysis analysis;
    private final List<Count> counts = new ArrayList<>();
    private final TollPairs pairs = new TollPairs();
    private final Persons persons;
    private final ToldApart apart;
    private final List<WithOthers> withOthers = new ArrayList<>();
    private final List<Victim> victims = new ArrayList<>();
    private final List<Span> passages = new ArrayList<>();
    private final IncidentWords words;
    /** The text without the sentences that are of other incidents. */
    private final String ofOne;
    /** Whether a figure tells of more killed or harmed than one incident has. */
    private final boolean ofMany;
    /** What was asked once: the report is searched for each kind of words only once. */
    private final Map<String, Integer> answers = new HashMap<>();

    TollEvidence(Analysis analysis, Dates dates, List<Figure> figures, VictimReader reader, IncidentWords words) {
        this.analysis = analysis;
        this.words = words;
        Map<Integer, List<Figure>> bySentence = bySentence(analysis, figures);
        LooksBack looksBack = new LooksBack(analysis, dates);
        int telling = 0;
        String title = "";
        StringBuilder unread = new StringBuilder(analysis.report().text());
        for (Sentence sentence : analysis.sentences()) {
            List<Victim> here = reader.read(sentence);
            List<Figure> told = bySentence.getOrDefault(sentence.index(), List.of());
            String text = analysis.report().words(sentence.span());
            boolean isTitle = analysis.partOf(sentence) == PartKind.TITLE || text.equals(title);
            title = isTitle ? text : title;
            boolean several = words.most("several", text) > 0;
            boolean back = looksBack.isIn(sentence, isTitle || telling == 0);
            if (several || back) {
                unread.replace(sentence.span().start(), sentence.span().end(), " ".repeat(text.length()));
            }
            if (back) {
                continue;
            }
            Zone zone = several ? Zone.SEVERAL : isTitle ? Zone.TITLE : zone(telling);
            boolean people = add(told, here, zone, text);
            boolean tells = people || words.most("tells", text) > 0;
            if (people && zone.isOfHead()) {
                passages.add(sentence.span());
            }
            telling += tells && !isTitle && !several ? 1 : 0;
            victims.addAll(here);
        }
        withOthers.forEach(this::countWithOthers);
        this.ofOne = unread.toString();
        this.ofMany = figures.stream().anyMatch(TollEvidence::isOfMany);
        this.apart = ToldApart.of(victims);
        this.persons = new Persons(victims.stream()
                .filter(victim -> victim.form() != Victim.Form.COUNTED)
                .toList());
    }

    private static Map<Integer, List<Figure>> bySentence(Analysis analysis, List<Figure> figures) {
        Map<Integer, List<Figure>> bySentence = new HashMap<>();
        for (Figure figure : figures) {
            analysis.sentenceAt(figure.span().start())
                    .ifPresent(sentence -> bySentence
                            .computeIfAbsent(sentence.index(), index -> new ArrayList<>())
                            .add(figure));
        }
        return bySentence;
    }

    /** Where the one beside the others died, the others are the wounded; else all of them are. */
    private void countWithOthers(WithOthers told) {
        boolean died = told.isDead()
                || victims.stream()
                        .filter(victim -> victim.form() == Victim.Form.NAMED
                                && victim.fate().equals("killed"))
                        .anyMatch(victim -> told.name()
                                .filter(name -> Persons.isSame(name, victim.key()))
                                .isPresent());
        if (died) {
            pairs.tell(1, told.all(), told.zone());
        } else {
            counts.add(new Count("wounded", "with others", told.all(), told.zone(), true, false));
        }
    }

    private static Zone zone(int telling) {
        return telling < LEAD_SENTENCES ? Zone.LEAD : telling < OPENING_SENTENCES ? Zone.OPENING : Zone.REST;
    }

    private boolean add(List<Figure> figures, List<Victim> here, Zone zone, String text) {
        int before = counts.size();
        figures.stream()
                .filter(figure -> !isPart(figure))
                .forEach(figure -> count(figure, zone).ifPresent(counts::add));
        sums(
                here,
                zone,
                Set.copyOf(counts.subList(before, counts.size()).stream()
                        .map(Count::number)
                        .toList()));
        ROWS.in(text)
                .forEach(row -> counts.add(new Count(
                        row.fate(), "row", row.number(), zone, true, row.fate().equals("killed"))));
        WithOthers.in(here, zone).ifPresent(withOthers::add);
        boolean ownHand = words.most("own-hand", text) > 0;
        pairs.add(here, zone, PART_OF.matcher(text).find(), ownHand);
        PartsOfAll.in(text).ifPresent(part -> pairs.tell(part.killed(), part.all(), zone));
        if (ownHand) {
            withAttacker(counts.subList(before, counts.size()), zone).ifPresent(counts::add);
        }
        return counts.size() > before || !here.isEmpty();
    }

    /** An attacker who killed others and then died by their own hand counts among the killed. */
    private static Optional<Count> withAttacker(List<Count> here, Zone zone) {
        return here.stream()
                .filter(count -> count.fate().equals("killed") && !count.noun().matches("self|with self"))
                .max(Comparator.comparingInt(Count::number))
                .filter(count -> count.number() < GREATEST)
                .map(count -> new Count("killed", "attacker", count.number() + 1, zone, true, false));
    }

    private void sums(List<Victim> here, Zone zone, Set<Integer> counted) {
        Map<String, List<Victim>> byVerb = new TreeMap<>();
        for (Victim victim : here) {
            String fate = FATES.getOrDefault(victim.fate(), "");
            if (SUMMED.contains(fate) && victim.verb() >= 0) {
                byVerb.computeIfAbsent(fate + " " + victim.verb(), key -> new ArrayList<>())
                        .add(victim);
            }
        }
        byVerb.forEach((verb, together) -> {
            Set<String> keys = new TreeSet<>();
            int number = together.stream()
                    .filter(victim -> keys.add(victim.key() + victim.number()))
                    .mapToInt(Victim::number)
                    .sum();
            boolean single = number == 1 && verb.startsWith("killed");
            boolean pair = together.stream()
                    .anyMatch(victim ->
                            victim.number() == 2 && PAIR.matcher(victim.key()).matches());
            boolean uncounted = number > 1 && !counted.contains(number);
            if ((together.size() > 1 && number > 1 || single || pair || uncounted) && number <= GREATEST) {
                boolean self = together.stream().allMatch(Victim::bySelf);
                boolean withSelf = together.stream().anyMatch(Victim::bySelf);
                String noun = self ? "self" : withSelf ? "with self" : "sum";
                counts.add(new Count(verb.substring(0, verb.indexOf(' ')), noun, number, zone, true, false));
            }
        });
    }

    /** "five people including two children": counted with the others. */
    private boolean isPart(Figure figure) {
        String text = analysis.report().text();
        return text.substring(
                        Math.max(0, figure.span().start() - PART_REACH),
                        figure.span().start())
                .stripTrailing()
                .endsWith("including");
    }

    private Optional<Count> count(Figure figure, Zone zone) {
        String words = analysis.report().words(figure.span());
        String rule = figure.derivation().rule();
        boolean usable = USABLE.contains(figure.bound())
                && !rule.startsWith(UnnumberedReader.WITHOUT_NUMBER)
                && !rule.startsWith("vague")
                && !rule.endsWith(TakenUp.ANOTHER)
                && figure.unit().equals("people");
        String fate = figure.counted()
                .map(counted -> FATES.getOrDefault(counted, ""))
                .orElse(rule.contains("noun \"victim") ? "victims" : "people");
        int number = figure.low()
                .filter(low -> low.compareTo(BigDecimal.valueOf(GREATEST)) <= 0)
                .map(BigDecimal::intValue)
                .orElse(0);
        boolean part = !fate.equals("killed") && PART_OF.matcher(words).lookingAt()
                || rule.contains("some of those")
                || figure.derivation().detail().startsWith("new");
        return usable && !fate.isEmpty() && number > 0
                ? Optional.of(new Count(fate, noun(rule), number, zone, false, part))
                : Optional.empty();
    }

    private static boolean isOfMany(Figure figure) {
        return figure.counted().map(FATES::get).filter(SUMMED::contains).isPresent()
                && figure.low()
                        .or(figure::high)
                        .filter(number -> number.compareTo(BigDecimal.valueOf(GREATEST)) > 0)
                        .isPresent();
    }

    private static String noun(String rule) {
        Matcher noun = NOUN.matcher(rule);
        return noun.find() ? noun.group(1) : "";
    }

    /** The sentences of the title and the opening that tell of people killed or harmed. */
    List<Span> passages() {
        return List.copyOf(passages);
    }

    /**
     * Whether the report is about one incident: its head tells of people killed or harmed, and not of so many that a
     * war or an earthquake must have taken them.
     */
    boolean isOfOne() {
        Set<String> harm = Set.of("killed", "wounded", "hospitalised", "shot");
        boolean told = counts.stream().anyMatch(count -> count.zone().isOfHead() && harm.contains(count.fate()))
                || victims.stream().anyMatch(victim -> harm.contains(FATES.getOrDefault(victim.fate(), "")));
        boolean first = passages.stream().anyMatch(passage -> passage.start() - textStart() <= HEAD);
        return told && first && !ofMany;
    }

    /** Where the text begins behind the title. */
    private int textStart() {
        return analysis.report().title().map(String::length).orElse(0);
    }

    /** Every count, in order of place. */
    List<Count> counts() {
        return counts;
    }

    /** The persons told apart. */
    ToldApart apart() {
        return apart;
    }

    /** The tolls that single sentences tell whole. */
    TollPairs pairs() {
        return pairs;
    }

    /** The numbers of one fate in one place. */
    Set<Integer> numbers(String fate, Zone zone, boolean sums) {
        Set<Integer> found = new TreeSet<>();
        for (Count count : counts) {
            if (count.fate().equals(fate) && count.zone() == zone && count.sum() == sums && !count.part()) {
                found.add(count.number());
            }
        }
        return found;
    }

    /** The first number of one fate. */
    Optional<Integer> first(String fate) {
        return counts.stream()
                .filter(count -> count.fate().equals(fate) && !count.part() && count.zone() != Zone.SEVERAL)
                .map(Count::number)
                .findFirst();
    }

    /** How many persons told apart by name or description one of the fates befell. */
    int persons(Set<String> fates, boolean withoutKilled) {
        return answers.computeIfAbsent(
                "persons " + new TreeSet<>(fates) + withoutKilled,
                key -> persons.count(fates, withoutKilled ? persons.names(Set.of("killed")) : List.of()));
    }

    /** Whether somebody did it to themselves. */
    boolean bySelf(String fate) {
        return victims.stream()
                .anyMatch(victim -> victim.bySelf() && victim.fate().equals(fate));
    }

    private String text() {
        return analysis.report().text();
    }

    /** How many persons with their ages stand in a list of victims. */
    int listed() {
        return answers.computeIfAbsent("listed", key -> TollPhrases.listed(text()));
    }

    /** The greatest number of murders, or of attempts, that somebody is charged with; 0 if none is told. */
    int charged(boolean attempted) {
        return answers.computeIfAbsent("charged " + attempted, key -> TollPhrases.charged(text(), attempted));
    }

    /** The greatest victim told by a place in a row: 4 for "a fourth victim"; 0 if none is. */
    int ordinal() {
        return answers.computeIfAbsent("ordinal", key -> TollPhrases.ordinal(text()));
    }

    /** The greatest number of one fate in the first place that has any, sums among them; 0 if none has. */
    int best(String fate) {
        for (Zone zone : Zone.values()) {
            int most = counts.stream()
                    .filter(count -> count.fate().equals(fate) && count.zone() == zone && !count.part())
                    .mapToInt(Count::number)
                    .max()
                    .orElse(0);
            if (most > 0) {
                return most;
            }
        }
        return 0;
    }

    /** The kinds of words that tell in passing whether somebody died or lives. */
    List<String> cues() {
        return words.kinds("cue");
    }

    /** The greatest number that words of the kind tell in the title, the first characters, or all of the report. */
    int words(String kind, Zone zone) {
        return answers.computeIfAbsent(kind + " " + zone, key -> countWords(kind, zone));
    }

    private int countWords(String kind, Zone zone) {
        String text = ofOne;
        int end = switch (zone) {
            case TITLE -> analysis.report().title().map(String::length).orElse(0);
            case LEAD -> 300;
            case OPENING -> 700;
            case REST -> text.length();
            case SEVERAL -> 0;
        };
        return words.most(kind, text.substring(0, Math.min(text.length(), end)));
    }
}
