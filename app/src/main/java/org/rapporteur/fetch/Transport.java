package org.rapporteur.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes one request: no cookies, no passwords, no redirections; limited in size and time. */
final class Transport {

    private final HttpClient client;
    private final FetchSettings settings;
    private final Clock clock;

    Transport(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.limit())
                .build();
    }

    /**
     * The server's answer.
     *
     * @throws FetchFailure if there is none in time, or it is too long
     */
    Response get(URI address, Map<String, String> headers, int maxBytes) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(settings.limit()).header("User-Agent", settings.agent());
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), head -> new LimitedBody(maxBytes));
        try {
            HttpResponse<byte[]> response = answer.get(settings.limit().toMillis(), TimeUnit.MILLISECONDS);
            return new Response(address, clock.instant(), response.statusCode(), headersOf(response), response.body());
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw FetchFailure.passing("no answer within " + settings.limit().toSeconds() + " s");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw FetchFailure.passing("stopped");
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private FetchFailure failure(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof LimitedBody.TooLong) {
                return FetchFailure.forGood(each.getMessage());
            }
        }
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return FetchFailure.passing("no answer within " + settings.limit().toSeconds() + " s");
        }
        return cause instanceof IOException
                ? FetchFailure.passing("no connection (" + cause.getClass().getSimpleName() + ")")
                : FetchFailure.forGood(
                        "cannot be asked for (" + cause.getClass().getSimpleName() + ")");
    }

    private static Map<String, List<String>> headersOf(HttpResponse<byte[]> response) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return Collections.unmodifiableMap(headers);
    }
}
