package org.rapporteur.evaluation.meantime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeantimeArticleTest {

    private static final String ARTICLE = """
            <?xml version="1.0" ?><Document doc_name="some">
            <token sentence="0" t_id="1">Sale</token><token sentence="0" t_id="2">agreed</token>
            <token sentence="1" t_id="3">Acme</token><token sentence="1" t_id="4">will</token>
            <token sentence="1" t_id="5">buy</token><token sentence="1" t_id="6">it</token>
            <token sentence="2" t_id="7">More</token><token sentence="2" t_id="8">follows</token>
            <Markables>
            <EVENT_MENTION m_id="1" certainty="CERTAIN" polarity="POS" time="FUTURE"><token_anchor t_id="5"/></EVENT_MENTION>
            <EVENT_MENTION m_id="2" certainty=""><token_anchor t_id="1"/></EVENT_MENTION>
            <ENTITY_MENTION m_id="3"><token_anchor t_id="3"/></ENTITY_MENTION>
            <TIMEX3 m_id="4" functionInDocument="CREATION_TIME" value="2008-03-04"/>
            </Markables>
            <Relations><HAS_PARTICIPANT sem_role="Arg0"><source m_id="1"/><target m_id="3"/></HAS_PARTICIPANT></Relations>
            </Document>
            """;

    @TempDir
    Path folder;

    private MeantimeArticle article;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("some.xml"), ARTICLE);
        article = MeantimeArticle.below(folder).get(0);
    }

    @Test
    void tiesParticipantsAndFactualityToTheirEvent() {
        String text = article.report().text();
        GoldEvent event = article.events().get(0);

        assertThat(text).isEqualTo("Sale agreed\nAcme will buy it\nMore follows");
        assertThat(event.span().in(text)).isEqualTo("buy");
        assertThat(event.factuality()).contains(Fact.TO_COME);
        assertThat(event.participants()).extracting(span -> span.in(text)).isEqualTo(List.of("Acme"));
    }

    @Test
    void leavesOutFactualityThatNobodyMarked() {
        assertThat(article.events().get(1).factuality()).isEqualTo(Optional.empty());
    }

    @Test
    void endsWithTheLastSentenceThatHoldsAMark() {
        assertThat(article.report().text().substring(0, article.end())).endsWith("buy it");
    }

    @Test
    void knowsTheDayOfTheReport() {
        assertThat(article.report().dates()).extracting(date -> date.value()).containsExactly("2008-03-04");
    }
}
