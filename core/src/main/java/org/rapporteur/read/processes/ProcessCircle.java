package org.rapporteur.read.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;

/** Who stands around a process in a sentence: those between whom it is, those who mediate, and where it is. */
record ProcessCircle(Report report, Sentence sentence, NounPhrases phrases, Parties parties) {

    private static final int BETWEEN_WITHIN = 8;
    private static final int VENUE_WITHIN = 6;
    private static final Set<String> AMONG = Set.of("between", "with", "among", "of");
    private static final Pattern MEDIATED =
            Pattern.compile("mediated|brokered|facilitated|moderated|sponsored|convened");
    private static final Pattern MEDIATES = Pattern.compile("mediating|mediates|mediated|mediate");
    private static final Pattern AUSPICES = Pattern.compile("mediation|auspices|sponsorship|facilitation|chairmanship");

    /** What brings a process to a place: "opened in Pretoria", "is expected in Doha". */
    private static final Pattern PLACED = Pattern.compile(
            "open(?:ed|s)?|held|hold|began|begin|begun|start(?:ed|s)?|resumed?|expected|scheduled|planned|due|convened?"
                    + "|place|continued?|hosted|met|meet|ended|concluded|signed|collapsed");

    /** "talks between X and Y", "talks in Muscat between X and Y", "a meeting with Y". */
    List<Party> between(ProcessMention mention) {
        int joint = mention.phrase().last() + 1;
        int end = Math.min(sentence.size(), joint + BETWEEN_WITHIN);
        int at = joint;
        while (at < end && !lower(at).equals("between") && !sentence.token(at).isVerb()) {
            at++;
        }
        boolean farther = at < end && lower(at).equals("between");
        boolean beside = joint < sentence.size() && AMONG.contains(lower(joint));
        return farther ? listed(at + 1) : beside ? listed(joint + 1) : List.of();
    }

    private List<Party> listed(int from) {
        List<Party> found = new ArrayList<>();
        int next = from;
        while (next < sentence.size()) {
            Optional<NounPhrase> phrase = phrases.startingWith(next);
            Optional<Party> party = phrase.flatMap(this::party);
            if (party.isEmpty()) {
                break;
            }
            found.add(party.get());
            next = phrase.get().last() + 1;
            boolean more = next < sentence.size() && lower(next).matches("and|,");
            next = more ? next + 1 : sentence.size();
        }
        return found;
    }

    /** Whom the phrase names; of those who lead or speak for something named, its words. */
    private Optional<Party> party(NounPhrase phrase) {
        boolean side =
                lower(phrase.head()).matches("leadership|leaders|side|delegation|delegations|negotiators|envoys");
        boolean named = side
                && sentence.token(Math.max(phrase.first(), phrase.head() - 1)).isProperNoun();
        Span span = phrase.span(sentence);
        return parties.of(sentence, phrase)
                .or(() -> named
                        ? Optional.of(new Party(
                                report.words(span),
                                Optional.of(span),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                        : Optional.empty());
    }

    /** "mediated by the African Union", "under the auspices of the UN", "Qatar is mediating". */
    List<Party> mediators() {
        List<Party> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            String word = lower(i);
            boolean by = MEDIATED.matcher(word).matches() && lower(i + 1).equals("by");
            boolean of = AUSPICES.matcher(word).matches() && lower(i + 1).equals("of");
            if (by || of) {
                found.addAll(listed(i + 2));
            } else if (MEDIATES.matcher(word).matches()) {
                before(i).flatMap(this::party).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Those between whom somebody mediates: "Qatar is mediating between Hamas and Israel". */
    List<Party> mediatedBetween() {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (MEDIATES.matcher(lower(i)).matches() && lower(i + 1).equals("between")) {
                return listed(i + 2);
            }
        }
        return List.of();
    }

    private Optional<NounPhrase> before(int verb) {
        int place = verb - 1;
        while (place >= 0
                && (sentence.token(place).isVerb()
                        || sentence.token(place).tag().matches("MD|RB|TO"))) {
            place--;
        }
        return phrases.endingWith(place);
    }

    /** Where it opens, is held or is expected, if the verb behind it says so. */
    Optional<Place> placed(ProcessMention mention, List<Place> places) {
        for (Place place : places) {
            Optional<Span> span = place.span().filter(sentence.span()::covers);
            int token = span.flatMap(found -> sentence.tokenAt(found.start())).orElse(0);
            boolean in = token > 0 && lower(token - 1).matches("in|at");
            if (in
                    && token > mention.phrase().last()
                    && follows(mention.phrase().last() + 1, token - 1)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Whether the first verb behind the process is one that places it, close before the preposition. */
    private boolean follows(int from, int preposition) {
        int verb = from;
        while (verb < preposition && (!sentence.token(verb).isVerb() || isLight(verb))) {
            verb++;
        }
        boolean close = verb < preposition && preposition - verb <= VENUE_WITHIN;
        return close
                && PLACED.matcher(lower(verb)).matches()
                && IntStream.range(verb, preposition)
                        .noneMatch(i -> lower(i).matches("[,;:]|that|but|which|who|said|says"));
    }

    private boolean isLight(int place) {
        return sentence.token(place).lemma().matches("be|have|do|take|go");
    }

    /** Who only gives the place: "Egypt is hosting the talks". */
    List<Party> hosts() {
        List<Party> found = new ArrayList<>();
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.token(i).isVerb() && sentence.token(i).lemma().equals("host")) {
                before(i).flatMap(this::party).ifPresent(found::add);
            }
        }
        return found;
    }

    private String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
