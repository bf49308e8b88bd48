package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the text out of a PDF document. */
public final class PdfReader {

    /** Pages beyond are not read: no report has as many. */
    private static final int MAX_PAGES = 300;

    private static final int MAX_LETTERS = 2_000_000;
    private static final int MAX_OPERATORS = 5_000_000;
    private static final int TITLE_REACH_CHARS = 1000;
    /** The header may stand a little after the start. */
    private static final int HEADER_REACH_BYTES = 1024;

    /** Whether the bytes open a PDF document. */
    public boolean recognises(byte[] bytes) {
        String opening = new String(bytes, 0, Math.min(bytes.length, HEADER_REACH_BYTES), StandardCharsets.ISO_8859_1);
        return opening.stripLeading().startsWith("%PDF-");
    }

    /**
     * Reads the document.
     *
     * @throws IOException if it cannot be read, with the reason
     */
    public PdfText read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            String text = text(document, Math.min(pages, MAX_PAGES));
            PDDocumentInformation about = document.getDocumentInformation();
            return new PdfText(
                    text,
                    words(about.getTitle()).filter(title -> opens(text, title)),
                    words(about.getAuthor()),
                    Optional.ofNullable(about.getCreationDate())
                            .map(date -> date.toInstant().toString()),
                    pages,
                    Math.max(0, pages - MAX_PAGES));
        } catch (InvalidPasswordException e) {
            throw new IOException("a PDF document locked by a password", e);
        } catch (TooMuch e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new IOException("a broken PDF document", e);
        }
    }

    private static String text(PDDocument document, int pages) throws IOException {
        PDFTextStripper stripper = new Stripper();
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart("\n");
        stripper.setEndPage(pages);
        return stripper.getText(document).replaceAll("\n{3,}", "\n\n").strip();
    }

    private static boolean opens(String text, String title) {
        String opening =
                text.substring(0, Math.min(text.length(), TITLE_REACH_CHARS)).replaceAll("\\s+", " ");
        return opening.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT));
    }

    private static Optional<String> words(String value) {
        return Optional.ofNullable(value)
                .map(words -> words.replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty());
    }

    /** Stops at a document that draws more than any report does, be it letters or nothing. */
    private static final class Stripper extends PDFTextStripper {

        private int letters;
        private int operators;

        @Override
        protected void processTextPosition(TextPosition text) {
            letters++;
            super.processTextPosition(text);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators++;
            if (letters > MAX_LETTERS || operators > MAX_OPERATORS) {
                throw new TooMuch();
            }
            super.processOperator(operator, operands);
        }
    }

    /** The document draws too much. */
    private static final class TooMuch extends IOException {

        private TooMuch() {
            super("a PDF document that draws more than any report does");
        }
    }
}
