package org.rapporteur.model;

/** What is done in saying it: the closed list. */
public enum Act implements Term {
    /** Says that something is so, without more: "said", "argued", "added". */
    ASSERT,
    /** Says that something is not so, or was not done: "denied the report". */
    DENY,
    /** Says that what was said or asked before is so: "confirmed". */
    CONFIRM,
    /** Binds the source to do something that is wished for: "pledged to". */
    PROMISE,
    /** Announces harm, or harm on a condition: "threatened to". */
    THREATEN,
    /** Asks a question, or asks somebody to do something: "asked whether", "asked Russia to". */
    ASK,
    /** Requires that something be done: "demanded that", "called for". */
    DEMAND,
    /** Says that somebody did wrong: "accused X of", "blamed". */
    ACCUSE,
    /** Presses somebody to do something: "urged X to", "called on X to". */
    URGE,
    /** Says that harm may come: "warned that". */
    WARN,
    /** Gives a number that is not counted exactly: "estimated", "put the dead at". */
    ESTIMATE,
    /** Puts forward a plan or offers to do something: "proposed", "offered to". */
    PROPOSE,
    /** Says yes to something, or settles it with others: "agreed that". */
    AGREE,
    /** Says no to a request or a plan: "rejected", "refused to". */
    REFUSE,
    /** Makes known what was not known: "announced", "revealed". */
    ANNOUNCE,
    /** Finds fault: "condemned", "complained about". */
    CRITICISE,
    /** Finds good: "welcomed", "hailed". */
    PRAISE,
    /** Thanks somebody. */
    THANK,
    /** Says that the source is sorry: "apologised for", "regretted". */
    APOLOGISE,
    /** Puts in doubt: "questioned", "wondered whether". */
    QUESTION,
    /** Says what will come: "predicted", "expects". */
    PREDICT,
    /** Holds, hopes, fears or intends it, without being said to have said it: "believes", "plans to". */
    BELIEVE,
    /** Passes on what it learned: "reported", "according to", "reportedly". */
    REPORT,
    /** Does not say: "declined to comment", "would not say whether". */
    DECLINE_TO_COMMENT
}
