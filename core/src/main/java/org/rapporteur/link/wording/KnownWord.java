package org.rapporteur.link.wording;

/**
 * A folded word with its stem, its family and whether it carries content.
 *
 * @param word in lower case, without accents
 */
record KnownWord(String word, String stem, String family, boolean isContent) {

    static KnownWord of(String word, Vocabulary vocabulary) {
        String stem = vocabulary.stem(word);
        String same = stem.equals(word) ? word : stem;
        String family = vocabulary.family(same);
        return new KnownWord(word, same, family.equals(same) ? same : family, vocabulary.isContent(word));
    }
}
