package org.rapporteur.read.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Derivation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Place;
import org.rapporteur.model.PlacePrecision;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.names.OutletCountries;

class HomeCountryTest {

    private static final Optional<OutletCountries.Home> OF_PERU =
            Optional.of(new OutletCountries.Home("PER", "the outlet is of Peru"));

    @Test
    void givesTheArmyTheStateThatTheReportNamesMost() {
        assertThat(HomeCountry.of(naming("PER", "PER", "PER", "CHL")).of(Optional.of("MIL")))
                .contains("PER");
    }

    @Test
    void givesNothingWhereTwoStatesAreNamedAsOften() {
        assertThat(HomeCountry.of(naming("PER", "PER", "PER", "CHL", "CHL", "CHL"))
                        .of(Optional.of("MIL")))
                .isEmpty();
    }

    @Test
    void givesNothingToPeopleOfNoState() {
        assertThat(HomeCountry.of(naming("PER", "PER", "PER")).of(Optional.of("CVL")))
                .isEmpty();
        assertThat(HomeCountry.of(naming("PER", "PER", "PER")).of(Optional.empty()))
                .isEmpty();
    }

    @Test
    void givesTheOutletsCountryWhereTheReportNamesNone() {
        HomeCountry home = HomeCountry.of(naming(), "", List.of(), OF_PERU);

        assertThat(home.of(Optional.of("MIL"))).contains("PER");
        assertThat(home.of(Optional.of("GOV"))).contains("PER");
        assertThat(home.isAlone()).isTrue();
        assertThat(home.basis()).isEqualTo("of the outlet's country: the outlet is of Peru");
    }

    @Test
    void givesNoOutletsCountryWhereTheReportNamesAnother() {
        HomeCountry home = HomeCountry.of(naming("CHL", "BOL"), "", List.of(), OF_PERU);

        assertThat(home.of(Optional.of("GOV"))).isEmpty();
        assertThat(home.isAlone()).isFalse();
    }

    @Test
    void givesNoOutletsCountryWhereAPlaceIsOfAnother() {
        Place place = new Place(
                "Arica",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("CHL"),
                PlacePrecision.CITY,
                Optional.empty());

        assertThat(HomeCountry.of(naming(), "", List.of(place), OF_PERU).of(Optional.of("GOV")))
                .isEmpty();
    }

    @Test
    void prefersTheStateThatTheReportIsAboutToTheOutlets() {
        assertThat(HomeCountry.of(naming("CHL", "CHL", "CHL"), "", List.of(), OF_PERU)
                        .of(Optional.of("GOV")))
                .contains("CHL");
    }

    @Test
    void givesTheOppositionTheCountryThatIsAtWar() {
        String text = "PER       PER       PER       the war in CHL goes on";
        HomeCountry home = HomeCountry.of(at(text, "PER", "PER", "PER", "CHL"), text);
        assertThat(home.of(Optional.of("OPP"))).contains("CHL");
        assertThat(home.of(Optional.of("GOV"))).contains("PER");
    }

    @Test
    void knowsTheOtherOfTheTwoStatesThatAreNamedMost() {
        HomeCountry home = HomeCountry.of(naming("PER", "PER", "CHL", "CHL", "BOL"));
        assertThat(home.besides("PER")).contains("CHL");
        assertThat(home.besides("BOL")).isEmpty();
    }

    /** Each name where it stands in the text. */
    private static Mentions at(String text, String... countries) {
        Mentions named = naming(countries);
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (Mention mention : named.all()) {
            String name = named.entity(mention).name();
            int start = text.indexOf(name, from);
            from = start + 1;
            Span span = new Span(start, start + name.length());
            mentions.add(new Mention(
                    mention.id(),
                    mention.report(),
                    span,
                    span,
                    mention.entity(),
                    mention.form(),
                    mention.derivation()));
        }
        return new Mentions(named.entities(), mentions);
    }

    private static Mentions naming(String... countries) {
        List<Entity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < countries.length; i++) {
            Entity entity = new Entity(
                    Id.of("entity", countries[i] + i),
                    countries[i],
                    EntityKind.STATE,
                    List.of(),
                    List.of(),
                    Optional.of(countries[i]),
                    Optional.empty());
            Span span = new Span(10 * i, 10 * i + 3);
            entities.add(entity);
            mentions.add(new Mention(
                    Id.of("mention", span),
                    Id.of("report", "test"),
                    span,
                    span,
                    entity.id(),
                    MentionForm.NAMED,
                    Derivation.of("test", "")));
        }
        return new Mentions(entities, mentions);
    }
}
