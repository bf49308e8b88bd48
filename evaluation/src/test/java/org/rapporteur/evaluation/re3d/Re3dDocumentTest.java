package org.rapporteur.evaluation.re3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Span;

class Re3dDocumentTest {

    @Test
    void keepsMarksOfAHalfAndMoreAndNoRelations(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("texts.json"), "{\"_id\": \"d\", \"text\": \"Two tanks left Homs.\"}\n");
        Files.writeString(
                folder.resolve("marks.json"),
                mark("Quantity", 0, 3, "0.5", "")
                        + mark("Location", 15, 19, "0.4", "")
                        + mark("CoLocated", 4, 9, "1", "\"source\": \"tanks\", "));

        List<Re3dDocument> found = Re3dDocument.below(folder);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).gold()).containsExactly(new Typed("Quantity", new Span(0, 3)));
    }

    private static String mark(String type, int begin, int end, String confidence, String more) {
        return ("{\"documentId\": \"d\", " + more
                        + "\"type\": \"%s\", \"begin\": %d, \"end\": %d, \"confidence\": %s}%n")
                .formatted(type, begin, end, confidence);
    }
}
