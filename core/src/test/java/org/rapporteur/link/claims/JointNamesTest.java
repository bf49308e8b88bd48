package org.rapporteur.link.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
}
