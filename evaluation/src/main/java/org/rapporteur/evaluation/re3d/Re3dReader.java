package org.rapporteur.evaluation.re3d;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Figure;
import org.rapporteur.model.Mention;
import org.rapporteur.model.Place;
import org.rapporteur.model.Report;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.dates.Dates;
import org.rapporteur.read.figures.FigureReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.places.PlaceIndex;
import org.rapporteur.read.places.PlaceMention;
import org.rapporteur.read.places.PlaceReader;

/** Reads a report as the program does and says in re3d's words what it names. */
final class Re3dReader {

    private final LanguageEngine engine;
    private final DateReader dates;
    private final MentionReader mentions;
    private final PlaceReader places;
    private final FigureReader figures = new FigureReader();

    Re3dReader(LanguageEngine engine) {
        Gazetteer gazetteer = Gazetteer.load(List.of());
        this.engine = engine;
        this.dates = new DateReader(gazetteer);
        this.mentions = new MentionReader(gazetteer);
        this.places = new PlaceReader(gazetteer, PlaceIndex.load(gazetteer));
    }

    Set<Typed> read(Report report) {
        Analysis tagged = Analysis.of(report, engine);
        Mentions named = mentions.read(tagged);
        List<PlaceMention> placed = places.read(tagged);
        Analysis parsed = tagged.parse(engine, figures::needsParse);
        Dates found = dates.read(report);
        Set<Typed> typed = new HashSet<>();
        for (Mention mention : named.all()) {
            typed.add(new Typed(type(named.entity(mention).kind()), mention.span()));
        }
        for (PlaceMention place : placed) {
            typed.add(new Typed("Location", place.span()));
        }
        List<Place> known = placed.stream().map(PlaceMention::place).toList();
        for (Figure figure : figures.read(parsed, named, found, known, List.of(), List.of())) {
            typed.add(new Typed(figure.unit().matches("[A-Z]{3}") ? "Money" : "Quantity", figure.span()));
        }
        return typed;
    }

    private static String type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case PLACE -> "Location";
            case WEAPON -> "Weapon";
            case STATE, ORGANISATION, ARMED_GROUP, OUTLET, GROUP -> "Organisation";
            case PROCESS, OTHER -> "";
        };
    }
}
