package org.rapporteur.present.web;

import java.util.List;

/**
 * One field of a filter's form.
 *
 * @param name as the address has it
 * @param label what it asks for
 * @param example what may be typed; empty for a choice
 * @param choices the words to choose from; empty for a field to type in
 */
public record FilterField(String name, String label, String example, List<Choice> choices) {

    /** One word to choose, and what is shown for it. */
    public record Choice(String word, String shown) {}

    static final FilterField ABOUT = typed("about", "About", "a name or words");
    static final FilterField FROM = typed("from", "From", "2013-05-01");
    static final FilterField TO = typed("to", "To", "2013-05-31");

    public FilterField {
        choices = List.copyOf(choices);
    }

    static FilterField typed(String name, String label, String example) {
        return new FilterField(name, label, example, List.of());
    }

    /** A choice of which each word is shown otherwise. */
    static FilterField told(String name, String label, Choice... choices) {
        return new FilterField(name, label, "", List.of(choices));
    }

    static FilterField chosen(String name, String label, List<String> words) {
        return new FilterField(
                name,
                label,
                "",
                words.stream()
                        .map(word -> new Choice(word, word.replace('_', ' ')))
                        .toList());
    }
}
