package org.rapporteur.present.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says who may see the desk: on this machine whoever asks for it by one of this machine's own names, so that no page of the
 * web can have a browser ask for it under a name of its own; beyond this machine only who has the token.
 */
final class Gate {

    private static final String COOKIE = "rapporteur";
    private static final String PARAMETER = "token";
    private static final String BEARER = "Bearer ";
    private static final Pattern OWN_NAME =
            Pattern.compile("(localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[::1]|\\[0:0:0:0:0:0:0:1])(:\\d{1,5})?");

    private final Optional<String> token;

    /** @param token wanted of everyone; empty on this machine alone */
    Gate(Optional<String> token) {
        this.token = token;
    }

    /** Lets the request pass, or answers it. */
    void check(Context context) {
        if (token.isEmpty()) {
            if (!OWN_NAME.matcher(String.valueOf(context.header("Host"))).matches()) {
                refuse(context, HttpStatus.FORBIDDEN, "the desk is served to this machine only, under its own name");
            }
        } else if (isToken(context.queryParam(PARAMETER))) {
            remember(context);
        } else if (!isToken(context.cookie(COOKIE)) && !isToken(bearer(context))) {
            refuse(context, HttpStatus.UNAUTHORIZED, "this desk wants the token that serve printed when it started");
        }
    }

    private static String bearer(Context context) {
        String header = String.valueOf(context.header("Authorization"));
        return header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
    }

    /** Takes as long for a wrong token as for the right one. */
    private boolean isToken(@Nullable String given) {
        byte[] wanted = token.orElse("").getBytes(StandardCharsets.UTF_8);
        return given != null && MessageDigest.isEqual(wanted, given.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the token where no script sees it, and takes it out of the address. */
    private void remember(Context context) {
        Cookie cookie = new Cookie(COOKIE, token.orElse(""));
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        context.redirect(context.path(), HttpStatus.SEE_OTHER);
        context.skipRemainingHandlers();
    }

    private static void refuse(Context context, HttpStatus status, String reason) {
        context.status(status).contentType("text/plain; charset=utf-8").result(reason + "\n");
        context.skipRemainingHandlers();
    }
}
