package org.rapporteur.evaluation.re3d;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Report;
import org.rapporteur.read.dates.DateReader;
import org.rapporteur.read.figures.QuantityReader;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.LanguageEngine;
import org.rapporteur.read.language.MentionReader;
import org.rapporteur.read.names.Gazetteer;
import org.rapporteur.read.places.PlaceIndex;
import org.rapporteur.read.places.PlaceReader;
import org.rapporteur.read.references.Reference;
import org.rapporteur.read.references.ReferenceKind;
import org.rapporteur.read.references.ReferenceReader;

/** Reads a report as the program does and says in re3d's words what it names. */
final class Re3dReader {

    private final LanguageEngine engine;
    private final DateReader dates;
    private final MentionReader mentions;
    private final PlaceReader places;
    private final ReferenceReader references = new ReferenceReader();
    private final QuantityReader quantities = new QuantityReader();

    Re3dReader(LanguageEngine engine) {
        Gazetteer gazetteer = Gazetteer.load(List.of());
        this.engine = engine;
        this.dates = new DateReader(gazetteer);
        this.mentions = new MentionReader(gazetteer);
        this.places = new PlaceReader(gazetteer, PlaceIndex.load(gazetteer));
    }

    Set<Typed> read(Report report) {
        Analysis tagged = Analysis.of(report, engine);
        Set<Typed> typed = new HashSet<>();
        for (Reference reference : references.read(tagged, mentions.read(tagged), places.read(tagged))) {
            typed.add(new Typed(type(reference.kind()), reference.span()));
        }
        for (QuantityReader.Quantity quantity : quantities.read(tagged, dates.read(report))) {
            typed.add(new Typed(quantity.money() ? "Money" : "Quantity", quantity.span()));
        }
        return typed;
    }

    private static String type(ReferenceKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case GROUP -> "Organisation";
            case PLACE -> "Location";
            case WEAPON -> "Weapon";
            case PLATFORM -> "MilitaryPlatform";
        };
    }
}
