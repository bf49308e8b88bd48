package org.rapporteur.evaluation.ecbplus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbArticleTest {

    private static final String ARTICLE = """
            <Document doc_name="7_1ecbplus.xml">
            <token t_id="1" sentence="0" number="0">Two</token>
            <token t_id="2" sentence="0" number="1">fell</token>
            <token t_id="3" sentence="1" number="0">They</token>
            <token t_id="4" sentence="1" number="1">fell</token>
            <token t_id="5" sentence="1" number="2">down</token>
            <Markables>
            <ACTION_OCCURRENCE m_id="1"><token_anchor t_id="2"/></ACTION_OCCURRENCE>
            <ACTION_OCCURRENCE m_id="2"><token_anchor t_id="4"/><token_anchor t_id="5"/></ACTION_OCCURRENCE>
            <HUMAN_PART_PER m_id="3"><token_anchor t_id="3"/></HUMAN_PART_PER>
            <ACTION_OCCURRENCE m_id="4" TAG_DESCRIPTOR="fall"/>
            </Markables>
            <Relations>
            <CROSS_DOC_COREF r_id="9" note="ACT1"><source m_id="2"/><target m_id="4"/></CROSS_DOC_COREF>
            </Relations>
            </Document>
            """;

    @Test
    void takesTheEventMentionsOfListedSentences(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("ECBplus_coreference_sentences.csv"), "Topic,File,Sentence Number\n7,1ecbplus,1\n");
        Files.writeString(folder.resolve("7_1ecbplus.xml"), ARTICLE);

        List<EcbArticle> articles = EcbArticle.below(folder);

        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.topic()).isEqualTo(7);
            assertThat(article.mentions()).singleElement().satisfies(mention -> {
                assertThat(mention.span().in(article.report().text())).isEqualTo("fell down");
                assertThat(mention.event()).isEqualTo("ACT1");
            });
        });
    }
}
