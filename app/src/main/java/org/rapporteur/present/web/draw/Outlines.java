package org.rapporteur.present.web.draw;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The outlines of the world's countries: Natural Earth's, through world-atlas (docs/decisions/map-outlines.md). */
final class Outlines {

    private static final double UNITS_IN_A_DEGREE = 20;
    private static final List<Land> LANDS = read();

    private Outlines() {}

    /** One country. */
    record Land(String name, List<Ring> rings) {}

    /** One closed line: longitudes and latitudes in degrees, in turns; and what it lies in. */
    record Ring(double[] places, double west, double east, double south, double north) {}

    static List<Land> lands() {
        return LANDS;
    }

    private static List<Land> read() {
        try (InputStream stream = Outlines.class.getResourceAsStream("outlines.txt")) {
            if (stream == null) {
                throw new IllegalStateException("no resource outlines.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            List<Land> lands = new ArrayList<>();
            List<Ring> rings = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("> ")) {
                    rings = new ArrayList<>();
                    lands.add(new Land(line.substring(2), Collections.unmodifiableList(rings)));
                } else {
                    rings.add(ring(line));
                }
            }
            return Collections.unmodifiableList(lands);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ring ring(String line) {
        String[] steps = line.split(" ");
        double[] places = new double[2 * steps.length];
        int lon = 0;
        int lat = 0;
        double west = Double.MAX_VALUE;
        double east = -Double.MAX_VALUE;
        double south = Double.MAX_VALUE;
        double north = -Double.MAX_VALUE;
        for (int i = 0; i < steps.length; i++) {
            int comma = steps[i].indexOf(',');
            lon += unwrapped(i, Integer.parseInt(steps[i].substring(0, comma)));
            lat += Integer.parseInt(steps[i].substring(comma + 1));
            places[2 * i] = lon / UNITS_IN_A_DEGREE;
            places[2 * i + 1] = lat / UNITS_IN_A_DEGREE;
            west = Math.min(west, places[2 * i]);
            east = Math.max(east, places[2 * i]);
            south = Math.min(south, places[2 * i + 1]);
            north = Math.max(north, places[2 * i + 1]);
        }
        return new Ring(places, west, east, south, north);
    }

    /** A step over the line of 180 degrees goes on to the other side of it instead of around the world. */
    private static int unwrapped(int place, int step) {
        int around = (int) (360 * UNITS_IN_A_DEGREE);
        if (place == 0 || Math.abs(step) <= around / 2) {
            return step;
        }
        return step > 0 ? step - around : step + around;
    }
}
