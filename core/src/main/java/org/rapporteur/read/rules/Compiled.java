package org.rapporteur.read.rules;

import java.util.List;
import org.rapporteur.read.rules.Pattern.Element;

/** One sequence of one rule's pattern, ready to be matched. */
record Compiled<V>(
        RuleText text, int order, List<Element> elements, List<String> names, Production<V> production, Guards guards) {

    /** What must and must not stand before and after what a rule takes. */
    record Guards(
            List<List<Element>> left,
            List<List<Element>> notLeft,
            List<List<Element>> right,
            List<List<Element>> notRight) {

        static Guards of(RuleText text) {
            return new Guards(
                    sequences(text.left()),
                    sequences(text.notLeft()),
                    sequences(text.right()),
                    sequences(text.notRight()));
        }

        private static List<List<Element>> sequences(List<List<String>> written) {
            return written.stream()
                    .map(sequence -> sequence.stream().map(Element::of).toList())
                    .toList();
        }
    }

    static <V> Compiled<V> of(
            RuleText text, int order, List<Element> elements, Production<V> production, Guards guards) {
        List<String> names =
                elements.stream().filter(Element::category).map(Element::name).toList();
        return new Compiled<>(text, order, elements, names, production, guards);
    }
}
