package org.rapporteur.read.events;

import java.util.Set;
import org.rapporteur.read.language.Parse;

/** Tells where a sentence says that something was not confirmed. */
final class Confirmations {

    private static final Set<String> CONFIRMING = Set.of("confirm", "verify", "corroborate", "acknowledge");

    private final Syntax syntax;
    private final Mood mood;

    Confirmations(Syntax syntax, Mood mood) {
        this.syntax = syntax;
        this.mood = mood;
    }

    /** Whether the verb is one of confirming, and denied. */
    boolean isWithheld(int verb) {
        return CONFIRMING.contains(syntax.lemma(verb)) && mood.of(verb).negated();
    }

    /** "…, which the government never confirmed", "but the reports were never confirmed". */
    boolean isWithheldOf(Trigger trigger) {
        for (int place = 0; place < syntax.size(); place++) {
            boolean confirms = syntax.isVerb(place) && CONFIRMING.contains(syntax.lemma(place));
            if (!confirms || !(mood.of(place).negated() || syntax.hasChildWord(place, Set.of("neither")))) {
                continue;
            }
            boolean relative =
                    syntax.relation(place).startsWith("acl") && syntax.parse().head(place) == trigger.place();
            boolean reports = syntax.objects(place).stream()
                    .anyMatch(object -> Set.of("report", "claim", "account", "this", "that", "it")
                            .contains(syntax.lemma(object)));
            boolean sameSentence = syntax.parse().head(place) != Parse.ROOT && place > trigger.place();
            if (relative || reports && sameSentence) {
                return true;
            }
        }
        return false;
    }
}
