package org.rapporteur.read.transfers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Report;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.rules.Table;

/** What a noun phrase names of arms and material: by designation, by kind, or by a word that stands for it. */
final class ItemReader {

    private static final int LONGEST_WORDS = 4;
    private static final int LINKED_WITHIN = 3;
    private static final Set<String> STANDS_FOR = Set.of("it", "they", "them", "these", "those");
    private static final Set<String> LINKS = Set.of("of", "for", "on", "carrying", "containing", "with");

    private static final Set<String> BOUNDS = Set.of(
            "more", "than", "at", "least", "about", "some", "nearly", "almost", "around", "up", "to", "over",
            "roughly");

    private static final Pattern DESIGNATION = Pattern.compile("[A-Z][A-Za-z]{0,3}-\\d{1,3}[A-Z]*");

    private final WeaponSystems systems = new WeaponSystems();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> supplyNouns = new HashSet<>();
    private final Set<String> lastWords = new HashSet<>();

    private record Kind(String category, boolean general) {}

    ItemReader() {
        for (Table.Row row : Table.beside(ItemReader.class, "items.tsv").rows()) {
            Kind kind = new Kind(row.get("category"), row.get("general").equals("yes"));
            row.list("words").forEach(words -> kinds.putIfAbsent(words, kind));
            row.list("words").forEach(words -> lastWords.add(words.substring(words.lastIndexOf(' ') + 1)));
        }
        Table.beside(ItemReader.class, "nouns.tsv").rows().forEach(row -> supplyNouns.addAll(row.list("nouns")));
    }

    /** Whether the sentence has a word that may name arms or stand for them. */
    boolean mayName(Sentence sentence) {
        return NounPhrases.isReadable(sentence)
                && (!systems.in(sentence).isEmpty()
                        || sentence.tokens().stream()
                                .anyMatch(
                                        token -> lastWords.contains(token.text().toLowerCase(Locale.ROOT))));
    }

    /** One sentence and what its phrases name. */
    final class InSentence {

        private final Report report;
        private final Sentence sentence;
        private final NounPhrases phrases;
        private final List<WeaponSystems.Match> matches;

        InSentence(Report report, Sentence sentence, NounPhrases phrases) {
            this.report = report;
            this.sentence = sentence;
            this.phrases = phrases;
            this.matches = systems.in(sentence);
        }

        /** Whether the sentence names a system or a kind of arms at all. */
        boolean namesAny() {
            return !matches.isEmpty()
                    || phrases.all().stream()
                            .anyMatch(phrase ->
                                    own(phrase).isPresent() || inner(phrase).isPresent());
        }

        /** What the phrase names, or the phrase that hangs on it: "a batch of missiles". */
        Optional<ItemMention> of(NounPhrase phrase) {
            return system(phrase)
                    .or(() -> isSupply(phrase)
                            ? inner(phrase).or(() -> linked(phrase))
                            : own(phrase).or(() -> linkedPart(phrase)));
        }

        /** A word that stands for an item named before: "them", "the shipment". */
        Optional<ItemMention> standIn(NounPhrase phrase) {
            String word = lower(phrase.head());
            boolean definite = lower(phrase.first()).matches("the|that|this|those|these|its|their|his|no|any");
            boolean stands = STANDS_FOR.contains(word) && phrase.first() == phrase.last()
                    || isSupply(phrase) && (definite || word.endsWith("s"))
                    || isCounted(phrase)
                    || word.matches("anything|nothing") && phrase.first() == phrase.last()
                    || definite
                            && word.matches(
                                    "system|systems|missiles|rest|first|launchers|batteries|aircraft|jets|helicopters");
            return stands
                    ? Optional.of(new ItemMention(
                            phrase.span(sentence),
                            report.words(phrase.span(sentence)),
                            Optional.empty(),
                            Optional.empty(),
                            true))
                    : Optional.empty();
        }

        /** "three of them", "the last two". */
        private boolean isCounted(NounPhrase phrase) {
            String head = lower(phrase.head());
            boolean number = sentence.token(phrase.head()).tag().equals("CD") || head.matches("ones|others|half|some");
            boolean ofThem = phrase.last() + 2 < sentence.size()
                    && lower(phrase.last() + 1).equals("of")
                    && lower(phrase.last() + 2).matches("them|these|those");
            boolean listed = lower(phrase.first()).equals("the")
                    && phrase.last() > phrase.first()
                    && !head.matches("(?:19|20)\\d\\d");
            return number && (ofThem || listed);
        }

        private Optional<ItemMention> system(NounPhrase phrase) {
            return matches.stream()
                    .filter(match -> phrase.contains(match.first()))
                    .findFirst()
                    .map(match -> mention(
                            match.first(),
                            isSupply(phrase) ? match.last() : Math.max(match.last(), phrase.last()),
                            Optional.of(match.system()),
                            match.system().category(),
                            false,
                            phrase));
        }

        /** By the last words of the phrase: "anti-ship missiles". */
        private Optional<ItemMention> own(NounPhrase phrase) {
            return kindEndingAt(phrase, phrase.head()).or(() -> byDesignation(phrase));
        }

        /** "J-35 fighters", of a system that no list knows. */
        private Optional<ItemMention> byDesignation(NounPhrase phrase) {
            boolean aircraft = lower(phrase.head()).matches("fighters?|jets?|planes?|aircraft|bombers?|interceptors?");
            for (int i = phrase.first(); aircraft && i < phrase.head(); i++) {
                if (DESIGNATION.matcher(sentence.token(i).text()).matches()) {
                    return Optional.of(mention(i, phrase.head(), Optional.empty(), "aircraft", false, phrase));
                }
            }
            return Optional.empty();
        }

        /** Before a word of supply: "arms sales". */
        private Optional<ItemMention> inner(NounPhrase phrase) {
            for (int last = phrase.head() - 1; last >= phrase.first(); last--) {
                Optional<ItemMention> found = kindEndingAt(phrase, last);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<ItemMention> kindEndingAt(NounPhrase phrase, int last) {
            for (int first = Math.max(phrase.first(), last - LONGEST_WORDS + 1); first <= last; first++) {
                Kind kind = kinds.get(words(first, last));
                if (kind != null) {
                    return Optional.of(mention(first, last, Optional.empty(), kind.category(), kind.general(), phrase));
                }
            }
            return Optional.empty();
        }

        private ItemMention mention(
                int first,
                int last,
                Optional<WeaponSystems.WeaponSystem> system,
                String category,
                boolean general,
                NounPhrase phrase) {
            int from = first;
            while (from > phrase.first()
                    && sentence.token(from - 1).tag().matches("JJ.*|VBN|NN|CD")
                    && !supplyNouns.contains(lower(from - 1))) {
                from--;
            }
            var span = sentence.spanOf(from, last);
            return new ItemMention(
                    span, report.words(span), system, Optional.of(category), general && system.isEmpty());
        }

        /** "a shipment of missiles", "a contract with Syria for jets". */
        private Optional<ItemMention> linked(NounPhrase phrase) {
            int joint = phrase.last() + 1;
            for (int step = 0; step < LINKED_WITHIN && joint < sentence.size(); step++) {
                Optional<NounPhrase> next = phrases.startingWith(behindBound(joint + 1));
                boolean link = sentence.token(joint).tag().matches("IN|TO") || LINKS.contains(lower(joint));
                if (!link || next.isEmpty()) {
                    return Optional.empty();
                }
                Optional<ItemMention> item = LINKS.contains(lower(joint)) ? named(next.get()) : Optional.empty();
                if (item.isPresent()) {
                    return item;
                }
                joint = next.get().last() + 1;
            }
            return Optional.empty();
        }

        /** The place of the number or noun behind "more than", "at least", "about". */
        private int behindBound(int place) {
            int at = place;
            while (at + 1 < sentence.size() && BOUNDS.contains(lower(at))) {
                at++;
            }
            return at;
        }

        private Optional<ItemMention> named(NounPhrase phrase) {
            return system(phrase)
                    .or(() -> own(phrase))
                    .or(() -> isSupply(phrase) ? inner(phrase).or(() -> linkedOnce(phrase)) : Optional.empty());
        }

        private Optional<ItemMention> linkedOnce(NounPhrase phrase) {
            int joint = phrase.last() + 1;
            return joint < sentence.size() && LINKS.contains(lower(joint))
                    ? phrases.startingWith(behindBound(joint + 1))
                            .flatMap(next -> system(next).or(() -> own(next)))
                    : Optional.empty();
        }

        /** "some parts of the S-300", "72 of the missiles". */
        private Optional<ItemMention> linkedPart(NounPhrase phrase) {
            boolean part = lower(phrase.head())
                    .matches(
                            "parts?|components?|elements?|number|pair|dozens|hundreds|thousands|pieces|cargo|\\d+|tons|tonnes"
                                    + "|spares?|some|terms|batter(?:y|ies)|squadrons?|regiments?|boxes|crates|containers|stocks?"
                                    + "|truckloads?|planeloads?|boatloads?|shiploads?");
            return part ? linked(phrase) : Optional.empty();
        }

        /** Whether the phrase is headed by a noun of supply. */
        boolean isSupply(NounPhrase phrase) {
            return supplyNouns.contains(lower(phrase.head()));
        }

        private String words(int first, int last) {
            StringBuilder words = new StringBuilder();
            for (int i = first; i <= last; i++) {
                words.append(i > first ? " " : "").append(lower(i));
            }
            return words.toString();
        }

        private String lower(int place) {
            return sentence.token(place).text().toLowerCase(Locale.ROOT);
        }
    }
}
