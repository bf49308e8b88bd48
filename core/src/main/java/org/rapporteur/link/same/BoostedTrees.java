package org.rapporteur.link.same;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.data.DataFile;

/**
 * A learned judgement over named signs: the sum of what many small decision trees say, as a probability. The file
 * beside this class has a node a line: the tree's number, the node's, then either "leaf" and what it says, or the sign,
 * the value up to which the way goes to the first of two nodes, and these.
 */
final class BoostedTrees {

    private final double offset;
    private final List<List<Node>> trees = new ArrayList<>();

    /** A node; of a leaf the sign is -1 and the value what it says. */
    private record Node(int sign, double value, int first, int second) {}

    /**
     * Reads the trees.
     *
     * @param names the names of the signs, in the order in which their numbers will come
     * @throws IllegalStateException if a sign has no name
     */
    BoostedTrees(String file, List<String> names) {
        List<String> lines = DataFile.lines(BoostedTrees.class, file);
        this.offset = Double.parseDouble(lines.get(0).split("\t")[1]);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t");
            int tree = Integer.parseInt(cells[0]);
            if (tree == trees.size()) {
                trees.add(new ArrayList<>());
            }
            trees.get(tree).add(node(cells, names));
        }
    }

    private static Node node(String[] cells, List<String> names) {
        if (cells[2].equals("leaf")) {
            return new Node(-1, Double.parseDouble(cells[3]), 0, 0);
        }
        int sign = names.indexOf(cells[2]);
        if (sign < 0) {
            throw new IllegalStateException("no sign is called " + cells[2]);
        }
        return new Node(sign, Double.parseDouble(cells[3]), Integer.parseInt(cells[4]), Integer.parseInt(cells[5]));
    }

    /** How likely it is that what these signs were seen of holds. */
    double probability(double[] signs) {
        double sum = offset;
        for (List<Node> tree : trees) {
            Node at = tree.get(0);
            while (at.sign() >= 0) {
                at = tree.get(signs[at.sign()] <= at.value() ? at.first() : at.second());
            }
            sum += at.value();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
