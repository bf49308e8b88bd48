package org.rapporteur.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarcRecordWriterTest {

    private static final URI ADDRESS = URI.create("http://example.org/a");
    private static final Instant TIME = Instant.parse("2013-05-17T08:00:00Z");
    private static final byte[] BODY = "Les pourparlers ont repris à Genève.".getBytes(StandardCharsets.ISO_8859_1);

    private static byte[] record(Instant time) {
        return WarcRecordWriter.response(
                ADDRESS, time, 200, Map.of("content-type", List.of("text/plain; charset=iso-8859-1")), BODY);
    }

    @Test
    void isReadBackWithAddressTimeCharsetAndBody() throws IOException {
        assertThat(Warc.isAlone(record(TIME))).isTrue();
        Fetched fetched = Warc.fetched(record(TIME), 1000);
        assertThat(fetched.address()).isEqualTo("http://example.org/a");
        assertThat(fetched.retrieved()).isEqualTo("2013-05-17T08:00:00Z");
        assertThat(fetched.charset()).contains("iso-8859-1");
        assertThat(fetched.payload()).isEqualTo(BODY);
    }

    @Test
    void writesTheSameAnswerAsTheSameBytes() {
        assertThat(record(TIME)).isEqualTo(record(TIME)).isNotEqualTo(record(TIME.plusSeconds(1)));
    }
}
