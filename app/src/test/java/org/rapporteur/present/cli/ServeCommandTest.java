package org.rapporteur.present.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.record.DeskRecords;

class ServeCommandTest {

    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    @TempDir
    private Path folder;

    private static String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String address(StringWriter out) throws InterruptedException {
        Matcher address = ADDRESS.matcher(out.toString());
        while (!address.find()) {
            Thread.sleep(50);
            address = ADDRESS.matcher(out.toString());
        }
        return address.group();
    }

    @Test
    @Timeout(120)
    void servesAllRecordsOfAFolderUntilItIsStopped() throws IOException, InterruptedException {
        DeskRecords.ofOne(folder.resolve("first"));
        DeskRecords.ofNone(folder.resolve("second"));
        StringWriter out = new StringWriter();
        Thread serving = new Thread(() ->
                Main.commandLine().setOut(new PrintWriter(out)).execute("serve", folder.toString(), "--port", "0"));
        serving.start();
        String desk = address(out);
        assertThat(get(desk + "/")).contains("href=\"/records/first/\"").contains("href=\"/records/second/\"");
        assertThat(get(desk + "/records/first/statements")).contains("she would resign");
        serving.interrupt();
        serving.join(Duration.ofMinutes(1).toMillis());
        assertThat(serving.isAlive()).isFalse();
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> get(desk + "/"));
    }

    @Test
    void saysWhereAFolderHoldsNoRecord() {
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setErr(new PrintWriter(err))
                .execute("serve", folder.resolve("nothing").toString());
        assertThat(code).isEqualTo(ExitCode.RECORD.code());
        assertThat(err.toString()).contains("nothing");
    }
}
