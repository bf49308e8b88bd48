package org.rapporteur.ingest.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.DateKind;

class StatedDatesTest {

    private static final String ARTICLE = "<h1>Harbour reopens after the storm</h1><p>%s</p>"
            .formatted("The harbour opened again in the morning, and the first ships came in. ".repeat(8));

    private final PageReader pages = new PageReader();

    private List<String> published(String language, String head, String body) {
        String page =
                "<html lang=\"%s\"><head><title>Harbour reopens after the storm</title>%s</head><body>%s</body></html>"
                        .formatted(language, head, body);
        return pages.read(page).dates().stream()
                .filter(date -> date.kind() == DateKind.PUBLISHED)
                .map(date -> date.value().substring(0, 10))
                .distinct()
                .toList();
    }

    @Test
    void takesTheDateAfterAWordThatCallsForOneEvenInTheFoot() {
        String foot =
                "<footer><p>Letzte Änderung: 31.10.2023 - 14:49<br>Erschienen am: 01.11.2023<br>Lesungen: 61</p></footer>";

        assertThat(published("de", "", ARTICLE + foot)).containsExactly("2023-11-01");
    }

    @Test
    void takesTheOnlyDateOfPublicationThatThePageMarksWhereverItStands() {
        String list =
                "<div class=\"related\"><time itemprop=\"datePublished\" datetime=\"2022-01-27\">27.01.</time></div>";

        assertThat(published("de", "", list + ARTICLE)).containsExactly("2022-01-27");
    }

    @Test
    void takesTheDayThatReadersAreShownBeforeTheSameInstantInUtc() {
        String head = "<meta property=\"article:published_time\" content=\"2022-05-04T02:41:00Z\">";
        String shown = ARTICLE.replace("</h1>", "</h1><span>3/5/2022 22:41</span>");

        assertThat(published("es", head, shown).get(0)).isEqualTo("2022-05-03");
    }

    @Test
    void leavesADateOfTwoReadingsOpenInEnglish() {
        String shown = ARTICLE.replace("</h1>", "</h1><span>3/5/2022 22:41</span>");

        assertThat(published("en", "", shown)).isEmpty();
    }

    @Test
    void takesNoLineThatSaysWhenThePageWasChanged() {
        String shown = ARTICLE.replace("</h1>", "</h1><span>Updated 4 May 2022</span>");

        assertThat(published("en", "", shown)).isEmpty();
    }

    @Test
    void takesAnOpeningThatSaysWhenTheReleaseIsOf() {
        String lead = ARTICLE.replace("<p>", "<p>Pressemitteilung vom 25. Januar 2022 | Berlin – ");

        assertThat(published("de", "", lead)).containsExactly("2022-01-25");
    }
}
