package org.rapporteur.present.web.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Places on a map of the part of the world that they lie in. Degrees of longitude are drawn as wide as they are at the
 * middle of the map (equirectangular).
 *
 * @param lands the outlines of the countries in view
 * @param spots the places, those of most events first
 */
public record MapDrawing(List<Land> lands, List<Spot> spots, String height) {

    private static final double WIDTH = 1000;
    private static final double NARROWEST = 14;
    private static final double MARGIN = 0.18;
    private static final double HIGHEST = 760;
    private static final double PIXEL = 0.9;

    /** A country: its name and its outline, as the drawing's markup writes a path. */
    public record Land(String name, String path) {}

    /** A place: where, how large, whether it is known no better than the country or area. */
    public record Spot(
            String x,
            String y,
            String radius,
            boolean isVague,
            String name,
            String nameX,
            int events,
            String words,
            String link) {}

    /** A place to be drawn. */
    public record Place(double lat, double lon, boolean isVague, String name, int events, String words, String link) {}

    private record Frame(double west, double east, double south, double north, double squeeze) {

        static Frame around(List<Place> places) {
            double west = places.stream().mapToDouble(Place::lon).min().orElse(-20);
            double east = places.stream().mapToDouble(Place::lon).max().orElse(60);
            double south = places.stream().mapToDouble(Place::lat).min().orElse(10);
            double north = places.stream().mapToDouble(Place::lat).max().orElse(65);
            double squeeze = Math.max(0.3, Math.cos(Math.toRadians((south + north) / 2)));
            double wide = Math.max(NARROWEST, east - west) * (1 + 2 * MARGIN);
            double high = Math.max(NARROWEST / 2, north - south) * (1 + 2 * MARGIN);
            wide = Math.max(wide, high * WIDTH / HIGHEST / squeeze);
            high = Math.max(high, wide * squeeze * 0.45);
            double middleLon = (west + east) / 2;
            double middleLat = (south + north) / 2;
            return new Frame(
                    middleLon - wide / 2, middleLon + wide / 2, middleLat - high / 2, middleLat + high / 2, squeeze);
        }

        double scale() {
            return WIDTH / (east - west);
        }

        double x(double lon) {
            return (lon - west) * scale();
        }

        double y(double lat) {
            return (north - lat) * scale() / squeeze;
        }

        boolean touches(Outlines.Ring ring) {
            return ring.east() >= west && ring.west() <= east && ring.north() >= south && ring.south() <= north;
        }
    }

    public MapDrawing {
        lands = List.copyOf(lands);
        spots = List.copyOf(spots);
    }

    /** The drawing of the places; of none of them, Europe and the Middle East. */
    public static MapDrawing of(List<Place> places) {
        Frame frame = Frame.around(places);
        List<Land> lands = new ArrayList<>();
        for (Outlines.Land land : Outlines.lands()) {
            StringBuilder path = new StringBuilder();
            land.rings().stream().filter(frame::touches).forEach(ring -> draw(ring, frame, path));
            if (!path.isEmpty()) {
                lands.add(new Land(land.name(), path.toString()));
            }
        }
        return new MapDrawing(lands, spots(places, frame), TimeAxis.at(frame.y(frame.south())));
    }

    /** Points less than a pixel from the one before are left out; a ring that is nothing but them, too. */
    private static void draw(Outlines.Ring ring, Frame frame, StringBuilder path) {
        StringBuilder line = new StringBuilder();
        double lastX = Double.NaN;
        double lastY = Double.NaN;
        int points = 0;
        for (int i = 0; i < ring.places().length; i += 2) {
            double x = Math.max(-40, Math.min(WIDTH + 40, frame.x(ring.places()[i])));
            double y = Math.max(-40, Math.min(HIGHEST * 2, frame.y(ring.places()[i + 1])));
            if (i == 0 || Math.abs(x - lastX) + Math.abs(y - lastY) >= PIXEL) {
                line.append(i == 0 ? 'M' : 'L')
                        .append(TimeAxis.at(x))
                        .append(' ')
                        .append(TimeAxis.at(y));
                lastX = x;
                lastY = y;
                points++;
            }
        }
        if (points > 2) {
            path.append(line).append('Z');
        }
    }

    private static List<Spot> spots(List<Place> places, Frame frame) {
        int most = places.stream().mapToInt(Place::events).max().orElse(1);
        List<double[]> named = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (Place place : places.stream()
                .sorted(Comparator.comparingInt(Place::events).reversed().thenComparing(Place::name))
                .toList()) {
            double x = frame.x(place.lon());
            double y = frame.y(place.lat());
            double radius = 5 + 13 * Math.sqrt((double) place.events() / most) + (place.isVague() ? 10 : 0);
            double end = x + radius + 8 + 7.0 * place.name().length();
            boolean isFree =
                    named.stream().noneMatch(box -> x - radius < box[1] && end > box[0] && Math.abs(y - box[2]) < 15);
            if (isFree) {
                named.add(new double[] {x - radius, end, y});
            }
            spots.add(new Spot(
                    TimeAxis.at(x),
                    TimeAxis.at(y),
                    TimeAxis.at(radius),
                    place.isVague(),
                    isFree ? place.name() : "",
                    TimeAxis.at(x + radius + 4),
                    place.events(),
                    place.words(),
                    place.link()));
        }
        return spots;
    }
}
