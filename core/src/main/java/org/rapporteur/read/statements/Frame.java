package org.rapporteur.read.statements;

import java.util.Locale;

/** How a cue takes its content (its argument frame). */
enum Frame {
    /** A clause with or without "that": "said (that) it would". */
    CLAUSE,
    /** A clause with "that" only: "showed that". */
    THAT,
    /** A quotation after the cue, or content that the cue interrupts or follows: ", he said". */
    QUOTE,
    /** The same, but only if it holds words in quotation marks: '"…," she began'. */
    QUOTED,
    /** A clause with "whether", "if", "how", "why", "what", …: "asked whether". */
    WH,
    /** An infinitive: "pledged to". */
    TO,
    /** A person and then a clause or an infinitive: "told reporters that", "urged Putin not to". */
    SOMEONE,
    /** A noun phrase and what belongs to it: "denied the report", "accused Turkey of". */
    NP,
    /** A noun phrase if it holds words in quotation marks: 'labelled it "piracy"'. */
    NP_QUOTED,
    /** A number of something: "counted at least 200 dead". */
    NP_NUMBER,
    /** An object and a number after "at": "puts the dead at more than 5,000". */
    AT_NUMBER,
    /** A noun phrase if the subject is a document or a survey: "polls show a lead". */
    NP_SAID,
    /** A noun phrase with an infinitive, both content: "expects Russia to return". */
    SOMEONE_TO,
    /** An object and what it is called: "called the veto a disgrace". */
    DOUBLE,
    /** An object and "as": "sees the talks as". */
    AS,
    /** A verb in -ing: "proposed sending". */
    ING,
    /** A preposition that belongs to the cue: "called for". */
    PREPOSITION,
    /** The passive with an infinitive: "is said to". */
    SAID_TO;

    /** The frame by the name that the lexicon uses for it. */
    static Frame named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
