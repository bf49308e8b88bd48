package org.rapporteur.present.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "United Nations|the United Nations",
                "Syrian Observatory for Human Rights|the Syrian Observatory for Human Rights",
                "Russian Foreign Ministry|the Russian Foreign Ministry",
                "The Russian Foreign Ministry|the Russian Foreign Ministry",
                "the group, which is based in Britain|the group",
                "An official in Moscow who was not authorized to speak|an official in Moscow",
                "Ban Ki-moon|Ban Ki-moon",
                "Washington|Washington"
            })
    void readsNamesAsTheyAreSpoken(String name, String plain) {
        assertThat(Names.plain(name)).isEqualTo(plain);
    }

    @Test
    void doesNotTakePronounsForNames() {
        assertThat(Names.isClear("it")).isFalse();
        assertThat(Names.isClear("which")).isFalse();
        assertThat(Names.isName("the President")).isFalse();
        assertThat(Names.isName("United Nations")).isTrue();
    }
}
