package org.rapporteur.evaluation.clusters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The greatest sum of likenesses when each row is paired with one column at most (Kuhn and Munkres). */
final class BestPairing {

    private BestPairing() {}

    /** The greatest sum; each row lists the columns that it is like. Rows that share no column are solved apart. */
    static double of(List<Map<Integer, Double>> rows, int columns) {
        int[] part = new int[columns];
        Arrays.setAll(part, column -> column);
        for (Map<Integer, Double> row : rows) {
            int first = -1;
            for (int column : row.keySet()) {
                first = first < 0 ? root(part, column) : first;
                part[root(part, column)] = first;
            }
        }
        Map<Integer, List<Map<Integer, Double>>> parts = new TreeMap<>();
        for (Map<Integer, Double> row : rows) {
            row.keySet().stream()
                    .findFirst()
                    .ifPresent(column -> parts.computeIfAbsent(root(part, column), absent -> new ArrayList<>())
                            .add(row));
        }
        return parts.values().stream().mapToDouble(BestPairing::ofPart).sum();
    }

    private static int root(int[] part, int column) {
        int at = column;
        while (part[at] != at) {
            part[at] = part[part[at]];
            at = part[at];
        }
        return at;
    }

    private static double ofPart(List<Map<Integer, Double>> rows) {
        Map<Integer, Integer> numbers = new HashMap<>();
        rows.forEach(row -> row.keySet().forEach(column -> numbers.putIfAbsent(column, numbers.size())));
        int size = Math.max(rows.size(), numbers.size());
        double[][] cost = new double[size][size];
        for (int at = 0; at < rows.size(); at++) {
            double[] line = cost[at];
            rows.get(at).forEach((column, value) -> line[numbers.get(column)] = -value);
        }
        return -leastCost(cost);
    }

    /** The least cost of pairing all rows with all columns of a square, by shortest augmenting paths. */
    private static double leastCost(double[][] cost) {
        int size = cost.length;
        double[] rowPrice = new double[size + 1];
        double[] columnPrice = new double[size + 1];
        int[] rowOf = new int[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(cost, row, rowPrice, columnPrice, rowOf);
        }
        double sum = 0;
        for (int column = 1; column <= size; column++) {
            sum += cost[rowOf[column] - 1][column - 1];
        }
        return sum;
    }

    private static void augment(double[][] cost, int row, double[] rowPrice, double[] columnPrice, int[] rowOf) {
        int size = cost.length;
        int[] before = new int[size + 1];
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[size + 1];
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            used[column] = true;
            int from = rowOf[column];
            int next = 0;
            double step = Double.POSITIVE_INFINITY;
            for (int to = 1; to <= size; to++) {
                if (!used[to]) {
                    double reduced = cost[from - 1][to - 1] - rowPrice[from] - columnPrice[to];
                    if (reduced < least[to]) {
                        least[to] = reduced;
                        before[to] = column;
                    }
                    if (least[to] < step) {
                        step = least[to];
                        next = to;
                    }
                }
            }
            for (int to = 0; to <= size; to++) {
                if (used[to]) {
                    rowPrice[rowOf[to]] += step;
                    columnPrice[to] -= step;
                } else {
                    least[to] -= step;
                }
            }
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }
}
