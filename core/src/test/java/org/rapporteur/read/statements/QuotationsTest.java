package org.rapporteur.read.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Span;

class QuotationsTest {

    private static List<Span> paragraphs(String text) {
        List<Span> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                blocks.add(new Span(at, at + line.length()));
            }
            at += line.length() + 1;
        }
        return blocks;
    }

    private static Quotations find(String text) {
        return Quotations.find(text, paragraphs(text));
    }

    private static List<String> words(String text) {
        return find(text).all().stream().map(each -> each.span().in(text)).toList();
    }

    @Test
    void findsStraightMarks() {
        assertThat(words("The envoy said: \"We will wait.\" Then he \"left\" the room."))
                .containsExactly("\"We will wait.\"", "\"left\"");
    }

    @Test
    void findsCurlyMarks() {
        assertThat(words("\u201CWe will wait,\u201D the envoy said.")).containsExactly("\u201CWe will wait,\u201D");
    }

    @Test
    void findsDoubledMarksThatOpenAndCloseAlike() {
        assertThat(words("He said ''we will wait'' and left.")).containsExactly("''we will wait''");
    }

    @Test
    void findsTreebankMarks() {
        assertThat(words("`` We will wait , '' the envoy said .")).containsExactly("`` We will wait , ''");
    }

    @Test
    void findsAngleMarks() {
        assertThat(words("He called it \u00ABa mistake\u00BB on Monday.")).containsExactly("\u00ABa mistake\u00BB");
    }

    @Test
    void findsSingleMarksButNoApostrophes() {
        assertThat(words("'You are aware of yours,' the minister's aide told the rebels' envoy. It isn't so."))
                .containsExactly("'You are aware of yours,'");
    }

    @Test
    void takesTheOutermostOfNestedMarks() {
        assertThat(words("\u201CHe told me \u2018never again\u2019 and left,\u201D she said."))
                .containsExactly("\u201CHe told me \u2018never again\u2019 and left,\u201D");
    }

    @Test
    void tiesParagraphsThatEachOpenWithAMark() {
        Quotations found = find("\"We begin here.\n\"We end here,\" he said.");
        assertThat(found.all()).hasSize(2);
        assertThat(found.all().get(0).continues()).isTrue();
        assertThat(found.all().get(0).closed()).isFalse();
        assertThat(found.all().get(1).closed()).isTrue();
    }

    @Test
    void endsAQuotationThatIsNeverClosedWithItsSentence() {
        String text = "He said \"we will wait. The army moved on. Nobody came.";
        assertThat(words(text)).containsExactly("\"we will wait.");
    }

    @Test
    void takesMixedMarksForOnePair() {
        assertThat(words("\u201CI do not understand,\" he said.")).containsExactly("\u201CI do not understand,\"");
    }

    @Test
    void leavesInchesAlone() {
        assertThat(words("A 12\" gun and a 5\" shell.")).isEmpty();
    }

    @Test
    void staysWithinTheTextWhateverTheMarks() {
        Random random = new Random(7);
        String marks = "\"'\u201C\u201D\u2018\u2019`\u00AB\u00BB .,s\nA";
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(marks.charAt(random.nextInt(marks.length())));
            }
            int last = 0;
            for (Quotation each : find(text.toString()).all()) {
                assertThat(each.span().start()).isGreaterThanOrEqualTo(last);
                assertThat(each.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(each.span().covers(each.inner())).isTrue();
                last = each.span().end();
            }
        }
    }

    @Test
    void findsTheQuotationOfAnOffset() {
        String text = "He said \"no\" and \"never\".";
        assertThat(find(text).at(text.indexOf("never")).map(each -> each.inner().in(text)))
                .contains("never");
        assertThat(find(text).at(0)).isEmpty();
    }
}
