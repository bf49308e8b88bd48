package org.rapporteur.read.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Listed forms by their atoms, for the longest match; filled once, then only read. */
final class NameTrie<T> {

    /** One listed form and what it stands for. */
    record Entry<T>(List<Atom> form, T value, boolean weak) {}

    /** The longest form found from a place on: all its entries, and how many atoms they have. */
    record Found<T>(int length, List<Entry<T>> entries) {}

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private final List<Entry<T>> entries = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    /** Adds a form; a "?" before it marks it as weak. A form that says nothing is left out. */
    void add(String listed, T value) {
        boolean weak = listed.startsWith("?");
        List<Atom> form = atomsOf(weak ? listed.substring(1) : listed);
        Node<T> node = root;
        for (Atom atom : form) {
            node = node.next.computeIfAbsent(atom.key(), key -> new Node<>());
        }
        Entry<T> entry = new Entry<>(form, value, weak);
        if (node != root && !node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** Atoms without offsets, so that equal forms are equal. */
    private static List<Atom> atomsOf(String form) {
        return Atom.of(form).stream()
                .map(atom -> new Atom(atom.key(), atom.form(), 0, 0))
                .toList();
    }

    /** The longest form that stands from the place on. */
    Optional<Found<T>> longest(Atoms text, int from) {
        Node<T> node = root;
        Optional<Found<T>> best = Optional.empty();
        for (int at = from; at < text.size(); at++) {
            Node<T> below = node.next.get(text.get(at).key());
            if (below == null) {
                return best;
            }
            node = below;
            List<Entry<T>> fitting = fitting(node, text, from);
            if (!fitting.isEmpty()) {
                best = Optional.of(new Found<>(at - from + 1, fitting));
            }
        }
        return best;
    }

    private List<Entry<T>> fitting(Node<T> node, Atoms text, int from) {
        if (node.entries.isEmpty()) {
            return List.of();
        }
        return node.entries.stream().filter(entry -> fits(entry, text, from)).toList();
    }

    private boolean fits(Entry<T> entry, Atoms text, int from) {
        for (int i = 0; i < entry.form().size(); i++) {
            if (!text.get(from + i).canBe(entry.form().get(i))) {
                return false;
            }
        }
        return true;
    }
}
