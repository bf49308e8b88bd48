package org.rapporteur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Id;
import org.rapporteur.model.JudgementKind;

/** What is asked first. */
class ReviewQueueTest {

    @TempDir
    private Path folder;

    private RecordDirectory record;

    @BeforeEach
    void makeRecord() {
        record = ReviewRecord.make(folder.resolve("r"));
    }

    private ReviewItem item(String type, boolean pair) {
        return ReviewQueue.of(record).items().stream()
                .filter(item -> item.type().equals(type) && item.pair() == pair)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asksOfRowsAndOfPairsTheLeastSureFirst() {
        List<ReviewItem> items = ReviewQueue.of(record).items();
        assertThat(items).extracting(ReviewItem::type).contains("statement", "event", "figure");
        assertThat(items).anyMatch(ReviewItem::pair);
        assertThat(items).extracting(ReviewItem::sureness).isSorted();
    }

    @Test
    void doesNotAskWhatWasJudged() {
        ReviewItem event = item("event", false);
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.RIGHT, new Id(event.id()), "");
        assertThat(ReviewQueue.of(record).items()).extracting(ReviewItem::id).doesNotContain(event.id());
        ReviewItem pair = item("statement", true);
        HandRecord.judge(record, "Anna", 1).link(JudgementKind.SAME, new Id(pair.id()), "");
        assertThat(ReviewQueue.of(record).items()).extracting(ReviewItem::id).doesNotContain(pair.id());
    }

    @Test
    void asksSoonerOfARuleThatWasWrong() {
        ReviewItem statement = item("statement", false);
        HandRecord.judge(record, "Anna", 0).row(JudgementKind.WRONG, new Id(statement.id()), "");
        assertThat(item("statement", false).sureness())
                .isLessThan(item("figure", false).sureness());
    }

    @Test
    void showsThePassageWithItsContext() {
        ReviewItem figure = item("figure", false);
        assertThat(figure.excerpts())
                .singleElement()
                .satisfies(excerpt -> assertThat(excerpt.exact()).isEqualTo("12 people"))
                .satisfies(excerpt -> assertThat(excerpt.before()).endsWith("The blast killed "));
        assertThat(figure.fields()).containsEntry("counted", "killed");
    }
}
