package org.rapporteur.evaluation.polnear;

import java.nio.charset.StandardCharsets;
import org.rapporteur.model.Id;

/** Which articles the rules were written on and which were kept from them. */
final class Split {

    private static final int HEX = 16;

    private Split() {}

    /** Whether an article is kept from those that the rules were written on: every other one, by a digest of its name. */
    static boolean isHeldOut(String name) {
        String digest = Id.sha256Hex(name.getBytes(StandardCharsets.UTF_8));
        return Integer.parseInt(digest.substring(0, 2), HEX) % 2 == 0;
    }
}
