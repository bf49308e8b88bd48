package org.rapporteur.ingest.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the text out of a PDF document. */
public final class PdfReader {

    /** Pages beyond are not read: no report has as many. */
    private static final int MAX_PAGES = 300;

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
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new IOException("a broken PDF document", e);
        }
    }

    private static String text(PDDocument document, int pages) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
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
}
