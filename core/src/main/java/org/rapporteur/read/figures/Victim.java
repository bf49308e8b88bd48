package org.rapporteur.read.figures;

/**
 * One person, named or described, or several counted together, and what befell them.
 *
 * @param sentence the index of the sentence
 * @param form how the text refers to them
 * @param key the surname, or the age and the noun: what tells them from others
 * @param age in figures as told beside or behind; empty if it is not told
 * @param number how many: 1, or what a number with them says
 * @param fate killed, wounded, shot, hit, hospitalised
 * @param verb the place of the word that says so; -1 if none does
 * @param bySelf whether they did it themselves
 */
record Victim(int sentence, Form form, String key, String age, int number, String fate, int verb, boolean bySelf) {

    /** How the key of a number of others begins. */
    static final String OTHER = "other ";

    enum Form {
        NAMED,
        /** "a 20-year-old man" */
        INDEFINITE,
        /** "the man", "the victim", "he" */
        DEFINITE,
        /** "another man", "a second victim": none of those told before */
        ANOTHER,
        /** "two men" */
        COUNTED
    }

    /** Whether the words say that others were told of before: "another man", "three other people". */
    boolean isOthers() {
        return form == Form.ANOTHER || key.startsWith(OTHER);
    }
}
