package org.rapporteur.read.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.model.Party;
import org.rapporteur.model.Passage;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteKind;
import org.rapporteur.read.language.Sentence;
import org.rapporteur.read.phrases.NounPhrase;
import org.rapporteur.read.phrases.NounPhrases;
import org.rapporteur.read.phrases.Parties;
import org.rapporteur.read.phrases.Predicate;
import org.rapporteur.read.phrases.Predicates;

/** How states voted, by the verbs of voting, by the noun "veto" and by the count of a vote. */
final class VoteReader {

    private static final Set<String> LEMMAS = Set.of("veto", "vote", "abstain", "block");
    private static final String NUMBER =
            "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)";
    private static final Pattern IN_FAVOUR =
            Pattern.compile("(?i)\\b" + NUMBER + "\\b[^.;,]{0,30}?\\b(?:in favou?r|voted for)\\b");
    private static final Pattern BY_TO = Pattern.compile(
            "(?i)\\b" + NUMBER + " votes? (?:to|against) " + NUMBER + "\\b|\\bby " + NUMBER + " to " + NUMBER + "\\b");
    private static final Pattern ABSTENTIONS = Pattern.compile("(?i)\\b" + NUMBER + " (?:abstentions?|abstained)\\b");

    private final Report report;
    private final Sentence sentence;
    private final NounPhrases phrases;
    private final Parties parties;

    VoteReader(Report report, Sentence sentence, NounPhrases phrases, Parties parties) {
        this.report = report;
        this.sentence = sentence;
        this.phrases = phrases;
        this.parties = parties;
    }

    /** The votes that the sentence tells of. */
    List<Vote> read() {
        List<Vote> found = new ArrayList<>();
        for (Predicate predicate : Predicates.of(sentence, phrases, LEMMAS)) {
            kind(predicate).ifPresent(kind -> byVerb(predicate, kind, found));
        }
        for (NounPhrase phrase : phrases.all()) {
            if (sentence.token(phrase.head()).lemma().equals("veto")) {
                byNoun(phrase, found);
            }
        }
        if (speaksOfVote()) {
            counted(found);
        }
        return found;
    }

    private Optional<VoteKind> kind(Predicate predicate) {
        if (predicate.negated()
                || predicate.auxiliaries().stream().anyMatch(word -> word.matches("will|would|could|might|may|to"))) {
            return Optional.empty();
        }
        return switch (predicate.lemma()) {
            case "veto" -> Optional.of(VoteKind.VETOED);
            case "block" ->
                predicate.objects().stream().anyMatch(this::isResolution)
                        ? Optional.of(VoteKind.VETOED)
                        : Optional.empty();
            case "abstain" -> Optional.of(VoteKind.ABSTAINED);
            default -> votedFor(predicate.verb());
        };
    }

    private boolean isResolution(NounPhrase phrase) {
        return lower(phrase.head()).matches("resolution|draft|text");
    }

    private Optional<VoteKind> votedFor(int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 5); i++) {
            if (lower(i).matches("for|favour|favor")) {
                return Optional.of(VoteKind.FOR);
            }
            if (lower(i).equals("against")) {
                return Optional.of(VoteKind.AGAINST);
            }
        }
        return Optional.empty();
    }

    private void byVerb(Predicate predicate, VoteKind kind, List<Vote> found) {
        for (NounPhrase phrase : predicate.subjects()) {
            Optional<String> state = state(phrase);
            state.ifPresent(name -> add(
                    found,
                    name,
                    kind,
                    phrase.span(sentence).union(sentence.token(predicate.verb()).span())));
        }
        amongThem(predicate.verb())
                .forEach(phrase -> state(phrase)
                        .filter(name -> !Character.isDigit(name.charAt(0)))
                        .ifPresent(name -> add(found, name, kind, phrase.span(sentence))));
    }

    /** "Thirteen members voted for it, among them India and Pakistan, whose …": the names up to the next clause. */
    private List<NounPhrase> amongThem(int verb) {
        int from = verb + 1;
        while (from < sentence.size() && !isAmong(from)) {
            from++;
        }
        int to = from + 1;
        while (to < sentence.size() && !endsList(to)) {
            to++;
        }
        int first = from;
        int last = to;
        return phrases.all().stream()
                .filter(phrase -> phrase.first() > first && phrase.head() < last)
                .toList();
    }

    private boolean isAmong(int place) {
        return lower(place).equals("including")
                || lower(place).equals("among")
                        && place + 1 < sentence.size()
                        && lower(place + 1).equals("them");
    }

    private boolean endsList(int place) {
        String tag = sentence.token(place).tag();
        return tag.startsWith("VB")
                || tag.startsWith("W")
                || tag.equals("MD")
                || lower(place).matches("[.;–—]");
    }

    /** A state by name; a number of members by the number. */
    private Optional<String> state(NounPhrase phrase) {
        boolean members = lower(phrase.head()).matches("members?|states|countries|nations|delegations|council");
        if (members) {
            return number(phrase);
        }
        return parties.of(sentence, phrase).flatMap(Party::country).map(parties::countryName);
    }

    private Optional<String> number(NounPhrase phrase) {
        for (int i = phrase.first(); i < phrase.head(); i++) {
            if (sentence.token(i).tag().equals("CD")) {
                return Optional.of(sentence.token(i).text());
            }
        }
        return Optional.empty();
    }

    /** "the Russian and Chinese veto", "vetoes by Russia and China". */
    private void byNoun(NounPhrase phrase, List<Vote> found) {
        Span span = phrase.span(sentence);
        parties.countriesWithin(sentence, phrase, phrase.head())
                .forEach(name -> add(found, name, VoteKind.VETOED, span));
        int by = phrase.last() + 1;
        if (by < sentence.size() && lower(by).matches("by|from")) {
            phrases.startingWith(by + 1).ifPresent(first -> {
                state(first).ifPresent(name -> add(found, name, VoteKind.VETOED, span.union(first.span(sentence))));
                int and = first.last() + 1;
                if (and < sentence.size() && lower(and).equals("and")) {
                    phrases.startingWith(and + 1)
                            .ifPresent(second -> state(second)
                                    .ifPresent(name ->
                                            add(found, name, VoteKind.VETOED, span.union(second.span(sentence)))));
                }
            });
        }
    }

    private boolean speaksOfVote() {
        return sentence.tokens().stream()
                .anyMatch(token -> token.lemma()
                        .toLowerCase(Locale.ROOT)
                        .matches("vote|resolution|motion|abstention|abstain|ballot"));
    }

    private void counted(List<Vote> found) {
        String text = report.words(sentence.span());
        int start = sentence.span().start();
        Matcher to = BY_TO.matcher(text);
        if (to.find()) {
            boolean votes = to.group(1) != null;
            Span span = new Span(start + to.start(), start + to.end());
            boolean defeated = text.substring(to.end()).startsWith(" against");
            add(found, to.group(votes ? 1 : 3), defeated ? VoteKind.AGAINST : VoteKind.FOR, span);
            add(found, to.group(votes ? 2 : 4), defeated ? VoteKind.FOR : VoteKind.AGAINST, span);
        }
        Matcher favour = IN_FAVOUR.matcher(text);
        if (favour.find() && found.stream().noneMatch(vote -> vote.vote() == VoteKind.FOR)) {
            add(found, favour.group(1), VoteKind.FOR, new Span(start + favour.start(), start + favour.end()));
        }
        Matcher abstained = ABSTENTIONS.matcher(text);
        if (abstained.find()) {
            add(
                    found,
                    abstained.group(1),
                    VoteKind.ABSTAINED,
                    new Span(start + abstained.start(), start + abstained.end()));
        }
    }

    private void add(List<Vote> found, String state, VoteKind kind, Span span) {
        boolean known = found.stream().anyMatch(vote -> vote.state().equals(state) && vote.vote() == kind);
        if (!known) {
            found.add(new Vote(state, kind, new Passage(report.id(), span)));
        }
    }

    private String lower(int place) {
        return sentence.token(place).text().toLowerCase(Locale.ROOT);
    }
}
