package org.rapporteur.present.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Who speaks to or about whom: entities on a circle, kinds side by side, a line for each that speaks of another.
 *
 * @param edges the lines, the weakest first
 * @param nodes the entities
 */
public record Circle(List<Edge> edges, List<Node> nodes) {

    private static final double CENTRE_X = 500;
    private static final double CENTRE_Y = 460;
    private static final double RADIUS = 250;

    /** Names of so few do not meet. */
    private static final int SPARSE = 14;

    /** Letters for which a name on end has room. */
    private static final int SPOKE = 24;

    /** A line, as the drawing's markup writes a path. */
    public record Edge(String path, String width, boolean isAddressed, String words, String link) {}

    /** An entity: its dot and where its name stands. */
    public record Node(
            String x,
            String y,
            String radius,
            String kind,
            String name,
            String nameX,
            String nameY,
            String anchor,
            String turn,
            String words,
            String link) {}

    /** One entity that speaks of another. */
    public record Speech(Party speaker, Party other, int statements, int addressed, String link) {}

    /** An entity. */
    public record Party(String id, String name, String kind, String link) {}

    public Circle {
        edges = List.copyOf(edges);
        nodes = List.copyOf(nodes);
    }

    /** The drawing of what is said. */
    public static Circle of(List<Speech> speeches) {
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Speech speech : speeches) {
            for (Party party : List.of(speech.speaker(), speech.other())) {
                parties.putIfAbsent(party.id(), party);
                weights.merge(party.id(), speech.statements(), Integer::sum);
            }
        }
        List<Party> order = parties.values().stream()
                .sorted(Comparator.comparing(Party::kind)
                        .thenComparing(Party::name)
                        .thenComparing(Party::id))
                .toList();
        Map<String, Double> angles = new LinkedHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            angles.put(order.get(i).id(), 2 * Math.PI * i / order.size() - Math.PI / 2);
        }
        int most = speeches.stream().mapToInt(Speech::statements).max().orElse(1);
        int heaviest =
                weights.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        return new Circle(
                speeches.stream()
                        .sorted(Comparator.comparingInt(Speech::statements).thenComparing(Speech::link))
                        .map(speech -> edge(speech, angles, most))
                        .toList(),
                nodes(order, angles, weights, heaviest));
    }

    private static Edge edge(Speech speech, Map<String, Double> angles, int most) {
        double from = angles.get(speech.speaker().id());
        double to = angles.get(speech.other().id());
        double pull = 0.35;
        String path = String.format(
                Locale.ROOT,
                "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                x(from, RADIUS),
                y(from, RADIUS),
                CENTRE_X + pull * RADIUS * (Math.cos(from) + Math.cos(to)) / 2,
                CENTRE_Y + pull * RADIUS * (Math.sin(from) + Math.sin(to)) / 2,
                x(to, RADIUS - 9),
                y(to, RADIUS - 9));
        double width = 1 + 5.0 * speech.statements() / most;
        String times = speech.statements() + (speech.statements() == 1 ? " statement" : " statements");
        return new Edge(
                path,
                TimeAxis.at(width),
                speech.addressed() > 0,
                speech.speaker().name() + " speaks of " + speech.other().name() + " in " + times
                        + (speech.addressed() > 0 ? ", to them in " + speech.addressed() : ""),
                speech.link());
    }

    private static List<Node> nodes(
            List<Party> order, Map<String, Double> angles, Map<String, Integer> weights, int heaviest) {
        List<Node> nodes = new ArrayList<>();
        for (Party party : order) {
            double angle = angles.get(party.id());
            boolean isLeft = Math.cos(angle) < -0.05;
            boolean isSteep = order.size() > SPARSE && Math.abs(Math.cos(angle)) < 0.6;
            double away = RADIUS + 18;
            double dot = 4 + 8 * Math.sqrt((double) weights.get(party.id()) / heaviest);
            nodes.add(new Node(
                    TimeAxis.at(x(angle, RADIUS)),
                    TimeAxis.at(y(angle, RADIUS)),
                    TimeAxis.at(dot),
                    party.kind(),
                    isSteep ? shortened(party.name()) : party.name(),
                    TimeAxis.at(x(angle, away)),
                    TimeAxis.at(y(angle, away) + (isSteep ? 0 : 4)),
                    isSteep || Math.abs(Math.cos(angle)) > 0.2 ? isLeft ? "end" : "start" : "middle",
                    isSteep ? turn(angle, away, isLeft) : "",
                    party.name() + ", " + party.kind().replace('_', ' '),
                    party.link()));
        }
        return nodes;
    }

    /** Where many stand side by side at the top and at the foot, their names stand on end, as spokes. */
    private static String turn(double angle, double away, boolean isLeft) {
        double degrees = Math.toDegrees(angle) + (isLeft ? 180 : 0);
        return "rotate(" + TimeAxis.at(degrees) + " " + TimeAxis.at(x(angle, away)) + " " + TimeAxis.at(y(angle, away))
                + ")";
    }

    private static String shortened(String name) {
        return name.length() <= SPOKE ? name : name.substring(0, SPOKE - 1).strip() + "…";
    }

    private static double x(double angle, double radius) {
        return CENTRE_X + radius * Math.cos(angle);
    }

    private static double y(double angle, double radius) {
        return CENTRE_Y + radius * Math.sin(angle) * 1.15;
    }
}
