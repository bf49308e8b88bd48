package org.rapporteur.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PloverScaleTest {

    @Test
    void knowsEveryTypeOfPloverAndNoDisaster() {
        assertThat(PloverScale.knows(event("ASSAULT"))).isTrue();
        assertThat(PloverScale.knows(event("AGREE"))).isTrue();
        assertThat(PloverScale.knows(event("DISASTER"))).isFalse();
    }

    private static Row event(String type) {
        return new Row(Json.object().put("type", "event").put("id", "event-1").put("plover", type));
    }
}
