package org.rapporteur.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.ingest.mail.Mail;
import org.rapporteur.ingest.mail.MailReader;
import org.rapporteur.model.Capture;
import org.rapporteur.model.DateKind;
import org.rapporteur.model.StatedDate;

/** One report as an e-mail message. */
final class MailFile implements ByteFormat {

    private final MailReader mails = new MailReader();
    private final Articles articles;
    private final IngestSettings settings;

    MailFile(Articles articles, IngestSettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    @Override
    public boolean recognises(byte[] bytes) {
        return mails.recognises(bytes);
    }

    @Override
    public Ingested read(String sha256, String path, byte[] bytes) {
        Mail mail;
        try {
            mail = mails.read(bytes);
        } catch (IOException e) {
            return Ingested.nothing(sha256, path, e.getMessage());
        }
        Decoded decoded = Charsets.decode(mail.body(), mail.charset());
        if (decoded.text().codePoints().noneMatch(Character::isLetter)) {
            return Ingested.nothing(sha256, path, "an e-mail without words");
        }
        if (decoded.text().length() > settings.maxReportChars()) {
            return Ingested.nothing(sha256, path, Limits.tooLong(decoded.text().length(), settings.maxReportChars()));
        }
        List<Note> notes = new ArrayList<>();
        decoded.doubt().ifPresent(words -> notes.add(new Note(path, words)));
        if (mail.attachments() > 0) {
            notes.add(new Note(path, mail.attachments() + " attachments: not read"));
        }
        Capture capture = new Capture(sha256, path, Optional.empty());
        Article article = mail.html()
                ? articles.ofHtml(capture, metadata(mail), decoded.text())
                : articles.ofText(capture, metadata(mail), decoded.text());
        return new Ingested(sha256, List.of(article.report()), List.of(), notes, List.of());
    }

    private static Metadata metadata(Mail mail) {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                mail.subject(),
                mail.date()
                        .map(date -> List.of(new StatedDate(DateKind.PUBLISHED, date, "mail Date")))
                        .orElse(List.of()),
                mail.sender().map(List::of).orElse(List.of()),
                Optional.empty());
    }
}
