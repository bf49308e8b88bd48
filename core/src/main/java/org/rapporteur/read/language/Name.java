package org.rapporteur.read.language;

import java.util.Locale;
import java.util.Optional;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Span;
import org.rapporteur.read.names.KnownName;
import org.rapporteur.read.names.NameKind;

/**
 * A stretch of a sentence that names somebody or something, without the title or description around it.
 *
 * @param sentence where it stands
 * @param first the place of its first token
 * @param last the place of its last token
 * @param span the name itself; may end or begin within a token at a hyphen ("US" of "US-led")
 * @param text the words at the span
 * @param kind what it names, as far as it is decided
 * @param known its bearer in the gazetteer
 * @param rule what found it
 */
record Name(
        Sentence sentence,
        int first,
        int last,
        Span span,
        String text,
        EntityKind kind,
        Optional<KnownName> known,
        String rule) {

    Name as(EntityKind other) {
        return new Name(sentence, first, last, span, text, other, known, rule);
    }

    /** The same name of somebody whom the gazetteer does not know. */
    Name ofNobodyKnown() {
        return new Name(sentence, first, last, span, text, kind, Optional.empty(), rule);
    }

    /** The same name without the tokens before the place. */
    Name from(int place) {
        int cut = sentence.token(place).span().start() - span.start();
        Span rest = new Span(span.start() + cut, span.end());
        return new Name(sentence, place, last, rest, text.substring(cut), kind, known, rule);
    }

    boolean isKnownAs(NameKind nameKind) {
        return known.isPresent() && known.get().kind() == nameKind;
    }

    /** Whether it is an adjective or a noun for a people: "Syrian", "the Syrians". */
    boolean isNationality() {
        return isKnownAs(NameKind.NATIONALITY);
    }

    /** Whether it can say of what state something is: "Russia", "Russian", "Moscow". */
    boolean tellsState() {
        return known.isPresent() && (isNationality() || known.get().kind().standsForState());
    }

    /**
     * Whether, before a noun, it says whose somebody is: "Syrian officials", "U.S. officials", but not "Syria experts".
     */
    boolean saysWhose() {
        return !isKnownAs(NameKind.COUNTRY) || text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether part of a compound with a hyphen only: "US" of "US-led". */
    boolean isWithinToken() {
        return span.start() != sentence.token(first).span().start()
                || span.end() != sentence.token(last).span().end();
    }

    int length() {
        return last - first + 1;
    }
}
