package org.rapporteur.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.Act;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.LinkKind;

class SameStatementTest {

    @Test
    void findsTwoTranslationsOfOneUtterance() {
        Told one = Told.by(
                        "Wire",
                        "2012-02-07",
                        "\"Every leader of any country must be aware of his share of responsibility. You are aware of yours,\" Lavrov said.")
                .person("Sergei Lavrov", "RUS")
                .says(
                        "Sergei Lavrov",
                        "\"Every leader of any country must be aware of his share of responsibility. You are aware of yours,\"");
        Told other = Told.by(
                        "Chronicle",
                        "2012-02-08",
                        "“The head of each country has to recognize his own part of the responsibility, and you recognize yours,” said Sergey Lavrov on Tuesday.")
                .person("Sergey Lavrov", "RUS")
                .says(
                        "Sergey Lavrov",
                        "“The head of each country has to recognize his own part of the responsibility, and you recognize yours,”",
                        Act.ASSERT,
                        "2012-02-07");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_STATEMENT))
                .singleElement()
                .satisfies(link -> assertThat(link.reason()).contains("Sergei Lavrov", "responsibility"));
    }

    @Test
    void findsOneUtteranceInIndirectSpeech() {
        Told one = Told.by(
                        "Wire",
                        "2013-06-04",
                        "Putin said the contract to supply Syria with missiles had not been fulfilled.")
                .person("Vladimir Putin", "RUS")
                .says("Vladimir Putin", "the contract to supply Syria with missiles had not been fulfilled");
        Told other = Told.by(
                        "Paper",
                        "2013-06-05",
                        "The contract on missiles for Syria has yet to be honoured and was not carried out, Vladimir Putin said.")
                .person("Vladimir Putin", "RUS")
                .says(
                        "Vladimir Putin",
                        "The contract on missiles for Syria has yet to be honoured and was not carried out",
                        Act.ASSERT,
                        "2013-06-04");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_STATEMENT)).hasSize(1);
    }

    @Test
    void takesANegationForThatOfItsOwnClause() {
        Told one = Told.by(
                        "Wire",
                        "2012-06-13",
                        "Lavrov said that Moscow was completing old contracts for radar systems, and that it was not training any pilots.")
                .person("Sergei Lavrov", "RUS")
                .says(
                        "Sergei Lavrov",
                        "Moscow was completing old contracts for radar systems, and that it was not training any pilots");
        Told other = Told.by(
                        "Paper", "2012-06-14", "Moscow was only completing contracts for radar systems, Lavrov said.")
                .person("Sergei Lavrov", "RUS")
                .says(
                        "Sergei Lavrov",
                        "Moscow was only completing contracts for radar systems",
                        Act.ASSERT,
                        "2012-06-13");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_STATEMENT)).hasSize(1);
    }

    private static Told consignment(String... through) {
        return Told.by("Tribune", "2013-05-31", "The Daily Star quoted Omar Haddad: the first consignment had arrived.")
                .entity("Daily Star", EntityKind.OUTLET, "LBN")
                .person("Omar Haddad", "SYR")
                .says("Omar Haddad", "the first consignment had arrived", Act.ASSERT, "2013-05-30", through);
    }

    private static final Told RECALLED = Told.by(
                    "Chronicle",
                    "2013-06-04",
                    "A Lebanese newspaper had reported on Thursday that the first consignment was already there.")
            .entity("A Lebanese newspaper", EntityKind.OUTLET, "LBN")
            .says("A Lebanese newspaper", "the first consignment was already there", Act.ASSERT, "2013-05-30");

    @Test
    void takesWhatANewspaperReportedForWhatAnotherHasFromOneThatItNames() {
        assertThat(Linked.of(consignment("Daily Star"), RECALLED).links(LinkKind.SAME_STATEMENT))
                .singleElement()
                .satisfies(link -> assertThat(link.by()).isEqualTo("statements.unnamed-outlet"));
        assertThat(Linked.of(consignment(), RECALLED).links(LinkKind.SAME_STATEMENT))
                .isEmpty();
    }

    @Test
    void keepsAStatementAndItsOppositeApart() {
        Told one = Told.by(
                        "Wire", "2013-06-04", "Putin said the contract to supply missiles to Syria had been fulfilled.")
                .person("Vladimir Putin", "RUS")
                .says("Vladimir Putin", "the contract to supply missiles to Syria had been fulfilled");
        Told other = Told.by(
                        "Paper",
                        "2013-06-04",
                        "Putin said the contract to supply missiles to Syria had not been fulfilled.")
                .person("Vladimir Putin", "RUS")
                .says("Vladimir Putin", "the contract to supply missiles to Syria had not been fulfilled");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_STATEMENT)).isEmpty();
    }

    @Test
    void keepsTheWordsOfTwoSpeakersApart() {
        Told report = Told.by(
                        "Wire",
                        "2013-06-04",
                        "Kerry said the conference would meet in Geneva in June. Lavrov said the conference would meet in Geneva in June.")
                .person("John Kerry", "USA")
                .person("Sergei Lavrov", "RUS")
                .says("John Kerry", "the conference would meet in Geneva in June");
        Told other = Told.by("Paper", "2013-06-04", "The conference would meet in Geneva in June, said Lavrov.")
                .person("Sergei Lavrov", "RUS")
                .says("Sergei Lavrov", "The conference would meet in Geneva in June");

        assertThat(Linked.of(report, other).links(LinkKind.SAME_STATEMENT)).isEmpty();
    }

    @Test
    void keepsWhatOneSpeakerSaysAYearLaterApart() {
        Told one = Told.by("Wire", "2012-06-04", "Lavrov said Russia was completing old contracts with Syria.")
                .person("Sergei Lavrov", "RUS")
                .says("Sergei Lavrov", "Russia was completing old contracts with Syria");
        Told other = Told.by("Paper", "2013-06-04", "Lavrov said that Russia completes old contracts with Syria.")
                .person("Sergei Lavrov", "RUS")
                .says("Sergei Lavrov", "Russia completes old contracts with Syria");

        assertThat(Linked.of(one, other).links(LinkKind.SAME_STATEMENT)).isEmpty();
    }
}
