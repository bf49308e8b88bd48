package org.rapporteur.read.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.rapporteur.model.Bound;
import org.rapporteur.model.Figure;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Sentence;

/**
 * The toll of the one incident that a report tells of: which of its figures stand for it, and who is counted by name.
 *
 * <p>The rule. Killed: the greatest number of killed in the opening sentences; else the greatest one later; if no number is told, the
 * persons told apart by name or description; if none are, one where the opening has a word of death. None where the opening counts wounded
 * and has no such word: the dead further down are of other incidents. An attacker who killed the others and then died by their own hand
 * counts. Wounded: the greatest number of wounded or taken to hospital, or of shot less the killed.
 */
public final class IncidentFigures {

    private static final int OPENING_SENTENCES = 8;
    private static final int OPENING_CHARS = 500;
    private static final int DEATH_REACH_CHARS = 600;
    /** Greater numbers are of wars and years. */
    private static final int GREATEST = 60;

    private static final Set<String> KILLED = Set.of("killed");
    private static final Set<String> SHOT = Set.of("shot", "hit", "casualties");
    private static final Set<String> WOUNDED = Set.of("wounded", "hospitalised");
    private static final Set<String> HARMED = Set.of("shot", "hit", "casualties", "wounded", "hospitalised");
    /** Rules of figures that count all the dead, not only those whom another killed. */
    private static final Pattern ALL_DEAD =
            Pattern.compile("state behind|noun \"(?:dead|killed|deaths|bodies|fatalities)\"|die-subject|toll-of");

    private final VictimReader victims = new VictimReader(new Fates(), new Nouns());
    private final IncidentWords words = new IncidentWords();

    /** The killed and the wounded of one incident. */
    public record Toll(int killed, int wounded) {}

    /** The toll by the report's figures and the persons it tells of. */
    public Toll read(Analysis analysis, List<Figure> figures) {
        List<Victim> found = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            found.addAll(victims.read(sentence));
        }
        Persons persons = new Persons(found);
        int killed = killed(analysis, figures, persons);
        int shot = Math.max(
                Math.max(most(analysis, figures, SHOT), persons.count(SHOT, List.of())),
                words.most("shot", analysis.report().text()));
        int wounded = Math.max(most(analysis, figures, WOUNDED), persons.count(WOUNDED, persons.names(KILLED)));
        return new Toll(killed, Math.max(wounded, shot - killed));
    }

    private int killed(Analysis analysis, List<Figure> figures, Persons persons) {
        String text = analysis.report().text();
        if (most(figures, HARMED, 0, openingEnd(analysis)) >= 2
                && words.most("death", start(text, OPENING_CHARS)) == 0) {
            return 0;
        }
        int told = most(analysis, figures, KILLED);
        int counted = Math.max(told > 0 ? told : persons.count(KILLED, List.of()), words.most("killed", text));
        int killed = counted > 0 ? counted : words.most("death", start(text, DEATH_REACH_CHARS));
        boolean attackerToo = killed > 0
                && words.most("own-hand", text) > 0
                && figures.stream().noneMatch(IncidentFigures::countsAllDead);
        return attackerToo ? killed + 1 : killed;
    }

    private static String start(String text, int chars) {
        return text.substring(0, Math.min(text.length(), chars));
    }

    private static int openingEnd(Analysis analysis) {
        List<Sentence> sentences = analysis.sentences();
        return OPENING_SENTENCES < sentences.size()
                ? sentences.get(OPENING_SENTENCES).span().start()
                : analysis.report().text().length() + 1;
    }

    private static boolean countsAllDead(Figure figure) {
        return counts(figure, KILLED)
                && number(figure) > 1
                && ALL_DEAD.matcher(figure.derivation().rule()).find();
    }

    /** The greatest number in the opening; else the greatest one behind it. */
    private static int most(Analysis analysis, List<Figure> figures, Set<String> counted) {
        int opening = openingEnd(analysis);
        int first = most(figures, counted, 0, opening);
        return first > 0 ? first : most(figures, counted, opening, Integer.MAX_VALUE);
    }

    private static int most(List<Figure> figures, Set<String> counted, int from, int to) {
        return figures.stream()
                .filter(figure -> figure.span().start() >= from && figure.span().start() < to)
                .filter(figure -> counts(figure, counted))
                .mapToInt(IncidentFigures::number)
                .filter(number -> number <= GREATEST)
                .max()
                .orElse(0);
    }

    private static boolean counts(Figure figure, Set<String> counted) {
        String rule = figure.derivation().rule();
        boolean numbered = !rule.startsWith(CountReader.WITHOUT_NUMBER)
                && !rule.startsWith("vague")
                && !rule.endsWith(TakenUp.ANOTHER);
        boolean usable = figure.bound() == Bound.EXACTLY || figure.bound() == Bound.AT_LEAST;
        return numbered
                && usable
                && figure.unit().equals("people")
                && figure.counted().filter(counted::contains).isPresent();
    }

    private static int number(Figure figure) {
        return figure.low().map(BigDecimal::intValue).orElse(0);
    }
}
