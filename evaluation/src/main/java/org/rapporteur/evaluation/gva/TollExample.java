package org.rapporteur.evaluation.gva;

import java.util.List;
import org.rapporteur.read.figures.TollChoice;

/**
 * The tolls that one report allows and the right one.
 *
 * @param incident the incident's number: its reports are learned from together or not at all
 */
record TollExample(String incident, int killed, int injured, List<TollChoice> choices) {

    TollExample {
        choices = List.copyOf(choices);
    }
}
