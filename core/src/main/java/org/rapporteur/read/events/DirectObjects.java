package org.rapporteur.read.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a verb is done to: its objects, of relative clauses too, and those that parsers take for something else. */
final class DirectObjects {

    /** Nouns whose "that" says what they contain. */
    private static final Set<String> CONTENTS = Set.of(
            "report",
            "claim",
            "statement",
            "fact",
            "news",
            "warning",
            "belief",
            "sign",
            "evidence",
            "hope",
            "fear",
            "idea",
            "view",
            "suspicion",
            "accusation",
            "allegation",
            "assurance",
            "suggestion",
            "rumour",
            "rumor",
            "concern",
            "conclusion",
            "assumption",
            "announcement",
            "argument",
            "confirmation",
            "proof",
            "threat",
            "promise",
            "possibility",
            "chance",
            "condition",
            "demand",
            "impression",
            "message",
            "ground",
            "say",
            "doubt",
            "insistence",
            "indication",
            "likelihood",
            "danger",
            "risk",
            "notion",
            "charge",
            "assertion");

    /** Pronouns that can open a relative clause as its subject. */
    private static final Set<String> OF_SUBJECTS = Set.of("that", "which", "who");

    private final Syntax syntax;

    DirectObjects(Syntax syntax) {
        this.syntax = syntax;
    }

    /** The nouns that stand as objects of the verb, in the active. */
    List<Integer> of(int verb) {
        Set<Integer> found = new LinkedHashSet<>();
        for (int child : syntax.parse().children(verb)) {
            String relation = syntax.relation(child);
            boolean namedComplement =
                    relation.equals("xcomp") && syntax.token(child).isProperNoun();
            if (relation.equals("obj") || relation.equals("iobj") || relation.equals("dobj") || namedComplement) {
                found.addAll(syntax.coordinated(syntax.resolved(child, verb)));
            }
        }
        if (!found.isEmpty()) {
            addedByAsWellAs(verb, found);
        }
        if (found.isEmpty() && syntax.relation(verb).equals("acl:relcl") && isOfOthers(verb)) {
            syntax.head(verb)
                    .filter(noun -> !syntax.subjects(verb).contains(noun))
                    .ifPresent(found::add);
        }
        if (found.isEmpty() && syntax.aspectOf(verb).isPresent()) {
            syntax.head(verb).ifPresent(noun -> found.addAll(syntax.coordinated(noun)));
        }
        if (found.isEmpty()) {
            syntax.parse().children(verb, "dep").stream()
                    .filter(clause -> clause > verb && isTakenForClause(clause))
                    .forEach(clause -> found.addAll(syntax.parse().children(clause, "nsubj")));
        }
        if (found.isEmpty() && isRelativeTakenForContent(verb)) {
            syntax.head(verb).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** Whether a relative clause has a subject of its own: in "groups that refuse" the groups are no object. */
    private boolean isOfOthers(int verb) {
        List<Integer> subjects = syntax.parse().children(verb, "nsubj");
        return !subjects.isEmpty()
                && subjects.stream()
                        .noneMatch(subject ->
                                syntax.tag(subject).startsWith("W") && OF_SUBJECTS.contains(syntax.text(subject)));
    }

    /** "Met the two presidents as well as the Chadian minister": the parser may hang who is added on the verb. */
    private void addedByAsWellAs(int verb, Set<Integer> found) {
        syntax.parse().children(verb, "conj").stream()
                .filter(noun -> syntax.isNoun(noun) && noun > verb)
                .filter(noun -> syntax.parse().children(noun, "cc").stream()
                        .anyMatch(word -> syntax.text(word).equals("as")))
                .forEach(noun -> found.addAll(syntax.coordinated(noun)));
    }

    /** "Welcomed memos sent by Chad": the parser may take the memos and what was done to them for a clause. */
    private boolean isTakenForClause(int clause) {
        return syntax.tag(clause).equals("VBN")
                && !syntax.hasChild(clause, "aux")
                && !syntax.governedByWord(clause, "by").isEmpty();
    }

    /** "The meeting that the envoys had called": the parser may take "that" for the mark of what a noun says. */
    private boolean isRelativeTakenForContent(int verb) {
        boolean content = syntax.relation(verb).equals("ccomp") && syntax.hasChild(verb, "nsubj");
        return content
                && syntax.head(verb)
                        .filter(noun -> syntax.isNoun(noun)
                                && !CONTENTS.contains(syntax.lemma(noun))
                                && hasMark(verb, noun + 1))
                        .isPresent();
    }

    private boolean hasMark(int verb, int place) {
        return place < syntax.size()
                && syntax.text(place).equals("that")
                && syntax.parse().head(place) == verb
                && syntax.relation(place).equals("mark");
    }
}
