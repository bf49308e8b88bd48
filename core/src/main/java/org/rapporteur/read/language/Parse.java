package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The basic dependencies of one sentence (Universal Dependencies, version 1 labels as the engine gives them): for each
 * token its head and the relation to it.
 */
public final class Parse {

    /** The head of the root. */
    public static final int ROOT = -1;

    private final int[] heads;
    private final String[] relations;
    private final int[][] children;

    /**
     * @param heads for each token the index of its head in the sentence, {@link #ROOT} for the root
     * @param relations for each token the name of its relation to the head
     * @throws IllegalArgumentException if the two differ in length or a head lies outside the sentence
     */
    public Parse(int[] heads, String[] relations) {
        if (heads.length != relations.length) {
            throw new IllegalArgumentException(heads.length + " heads, " + relations.length + " relations");
        }
        this.heads = heads.clone();
        this.relations = relations.clone();
        this.children = childrenOf(this.heads);
    }

    private static int[][] childrenOf(int[] heads) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] != ROOT) {
                lists.get(heads[i]).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The number of tokens. */
    public int size() {
        return heads.length;
    }

    /** The head of the token, {@link #ROOT} for the root. */
    public int head(int token) {
        return heads[token];
    }

    /** The relation of the token to its head: "nsubj", "obj", "nmod", … */
    public String relation(int token) {
        return relations[token];
    }

    /** Whether the relation is this one or a subtype of it: "nmod" matches "nmod:poss". */
    public boolean is(int token, String relation) {
        String own = relations[token];
        return own.equals(relation)
                || own.length() > relation.length() && own.startsWith(relation) && own.charAt(relation.length()) == ':';
    }

    /** The tokens that depend on the token, from left to right. */
    public int[] children(int token) {
        return children[token].clone();
    }

    /** The first token, from the left, that depends on the token by the relation or a subtype of it. */
    public Optional<Integer> child(int token, String relation) {
        return Arrays.stream(children[token])
                .filter(child -> is(child, relation))
                .boxed()
                .findFirst();
    }

    /** The tokens that depend on the token by the relation or a subtype of it, from left to right. */
    public List<Integer> children(int token, String relation) {
        return Arrays.stream(children[token])
                .filter(child -> is(child, relation))
                .boxed()
                .toList();
    }

    /** The token and all below it. */
    public BitSet subtree(int token) {
        BitSet found = new BitSet(heads.length);
        int[] stack = new int[heads.length + 1];
        int depth = 0;
        stack[depth++] = token;
        while (depth > 0) {
            int next = stack[--depth];
            if (!found.get(next)) {
                found.set(next);
                for (int child : children[next]) {
                    stack[depth++] = child;
                }
            }
        }
        return found;
    }

    /** The token that depends on nothing. */
    public Optional<Integer> root() {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == ROOT) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
