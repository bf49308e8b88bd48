package org.rapporteur.model;

/** What is done in saying it: the closed list. */
public enum Act implements Term {
    ASSERT,
    DENY,
    CONFIRM,
    PROMISE,
    THREATEN,
    ASK,
    DEMAND,
    ACCUSE,
    URGE,
    WARN,
    ESTIMATE,
    PROPOSE,
    AGREE,
    REFUSE,
    ANNOUNCE,
    CRITICISE,
    PRAISE,
    THANK,
    APOLOGISE,
    QUESTION,
    PREDICT,
    BELIEVE,
    REPORT,
    DECLINE_TO_COMMENT
}
