package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Lets only the desk's own pages change the record: a form must carry the desk's token, which no other site can read,
 * and must come from the desk's own address.
 */
final class OwnOrigin {

    private static final int TOKEN_BYTES = 24;

    private final String token;

    OwnOrigin() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        this.token = HexFormat.of().formatHex(bytes);
    }

    /** What the desk's forms carry; new with every start. */
    String token() {
        return token;
    }

    /** Lets a browser say, with the forms of the page that is answered, from which origin they come. */
    void allowForms(Context context) {
        context.header("Referrer-Policy", "same-origin");
        context.header("Cache-Control", "no-store");
    }

    /**
     * Checks a request that is to change something.
     *
     * @throws ForbiddenResponse if it does not come from a page of this desk
     */
    void check(Context context) {
        String host = Optional.ofNullable(context.header("Host")).orElse("");
        String origin = Optional.ofNullable(context.header("Origin")).orElse("");
        String site = Optional.ofNullable(context.header("Sec-Fetch-Site")).orElse("same-origin");
        boolean own = origin.equals("http://" + host) || origin.equals("https://" + host);
        if (!own || !site.equals("same-origin") || !hasToken(context)) {
            throw new ForbiddenResponse("Changes are taken from this desk's own pages only; load the page again.");
        }
    }

    private boolean hasToken(Context context) {
        String given = Optional.ofNullable(context.formParam("token")).orElse("");
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
