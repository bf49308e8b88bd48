package org.rapporteur.read.figures;

/**
 * One person, named or described, and what befell them.
 *
 * @param sentence the index of the sentence
 * @param form how the text refers to them
 * @param key the surname, or the age and the noun: what tells them from others
 * @param fate killed, wounded, shot, hit
 * @param bySelf whether they did it themselves
 */
record Victim(int sentence, Form form, String key, String fate, boolean bySelf) {

    enum Form {
        NAMED,
        /** "a 20-year-old man" */
        INDEFINITE,
        /** "the man", "the victim", "he" */
        DEFINITE
    }
}
