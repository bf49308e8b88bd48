package org.rapporteur.link.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Source;
import org.rapporteur.model.SourceKind;

class JointNamesTest {

    private static boolean isJoint(String text) {
        return JointNames.isOf(new Source(text, Optional.empty(), Optional.empty(), SourceKind.GROUP));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Diallo and Tomas Berg",
                "Norway and the United States",
                "France, Germany and Poland",
                "Norway, Chad, and the Bank of England"
            })
    void areNamesJoined(String text) {
        assertThat(isJoint(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Western and Arab governments",
                "Norway and eight other states",
                "two envoys and their aides",
                "residents",
                "Doctors Without Borders"
            })
    void areNotDescriptionsOrOneName(String text) {
        assertThat(isJoint(text)).isFalse();
    }

    private static boolean isMoreThan(String text, String name) {
        Entity known = new Entity(
                Id.of("entity", name),
                name,
                EntityKind.ORGANISATION,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return JointNames.isMore(
                new Source(text, Optional.empty(), Optional.of(known.id()), SourceKind.ORGANISATION), known);
    }

    @Test
    void areMoreThanTheOneOfThemThatIsKnown() {
        assertThat(isMoreThan("the Kenyan Red Cross and Oxfam", "Oxfam")).isTrue();
    }

    @Test
    void areNotPartsOfOneName() {
        assertThat(isMoreThan("the Ministry of Trade and Industry", "Ministry of Trade and Industry"))
                .isFalse();
    }
}
