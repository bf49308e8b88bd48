package org.rapporteur.ingest.pdf;

import java.util.Optional;

/**
 * What a PDF document says.
 *
 * @param text its lines, paragraphs parted by blank lines
 * @param title as its properties say, if the text shows it too
 * @param author as its properties say
 * @param made when the file was made, as its properties say
 * @param pages how many pages it has
 * @param unread how many of them were not read because the document is too long
 */
public record PdfText(
        String text, Optional<String> title, Optional<String> author, Optional<String> made, int pages, int unread) {}
