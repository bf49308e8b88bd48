package org.rapporteur.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** Takes the message out of an e-mail file. */
public final class MailReader {

    private static final int OPENING_CHARS = 8192;
    private static final Pattern OPENING = Pattern.compile(
            "^(?:Received|Return-Path|Delivered-To|Message-ID|MIME-Version|DKIM-Signature|X-[\\w-]{1,40}|From|Date|Subject|To): [^\\n]{0,500}\\r?\\n"
                    + "(?:[^\\n]{0,1000}\\n){0,80}?(?:From|Subject|Message-ID|MIME-Version): ");

    /** More parts within parts than any newsletter has; each costs a level of the parser's stack. */
    private static final int MAX_BOUNDARIES = 50;

    private static final int MIN_PLAIN_BYTES = 200;
    private static final MimeConfig CONFIG = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(100_000)
            .setMaxHeaderCount(1000)
            .setMalformedHeaderStartsBody(false)
            .build();

    /** Whether the bytes open with a message's headers. */
    public boolean recognises(byte[] bytes) {
        String opening = new String(bytes, 0, Math.min(bytes.length, OPENING_CHARS), StandardCharsets.ISO_8859_1);
        int headEnd = opening.replace("\r\n", "\n").indexOf("\n\n");
        return headEnd > 0 && OPENING.matcher(opening).find();
    }

    /**
     * Reads the message.
     *
     * @throws IOException if it is broken beyond reading, with the reason
     */
    public Mail read(byte[] bytes) throws IOException {
        if (boundaries(bytes) > MAX_BOUNDARIES) {
            throw new IOException("an e-mail with more parts in parts than are read");
        }
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(CONFIG);
        try {
            return mail(builder.parseMessage(new ByteArrayInputStream(bytes)));
        } catch (MimeIOException | RuntimeException e) {
            throw new IOException("a broken e-mail", e);
        }
    }

    private static int boundaries(byte[] bytes) {
        String words = new String(bytes, StandardCharsets.ISO_8859_1);
        int count = 0;
        for (int at = words.indexOf("boundary"); at >= 0; at = words.indexOf("boundary", at + 1)) {
            count++;
        }
        return count;
    }

    private static Mail mail(Message message) throws IOException {
        List<Entity> parts = new ArrayList<>();
        collect(message, parts);
        Optional<Entity> plain = longest(parts, "text/plain");
        Optional<Entity> html = longest(parts, "text/html");
        boolean usesHtml = html.isPresent() && (plain.isEmpty() || size(plain.get()) < MIN_PLAIN_BYTES);
        Optional<Entity> body = usesHtml ? html : plain;
        int attachments = (int) parts.stream().filter(MailReader::isAttached).count();
        return new Mail(
                Optional.ofNullable(message.getSubject())
                        .map(MailReader::oneLine)
                        .filter(words -> !words.isEmpty()),
                sender(message),
                Optional.ofNullable(message.getHeader().getField("Date"))
                        .map(Field::getBody)
                        .map(String::strip),
                body.isPresent() ? content(body.get()) : new byte[0],
                usesHtml,
                body.map(Entity::getCharset),
                attachments);
    }

    private static void collect(Entity entity, List<Entity> parts) {
        Body body = entity.getBody();
        if (body instanceof Multipart multipart) {
            multipart.getBodyParts().forEach(part -> collect(part, parts));
        } else if (body instanceof Message inner) {
            collect(inner, parts);
        } else if (body instanceof SingleBody) {
            parts.add(entity);
        }
    }

    private static Optional<Entity> longest(List<Entity> parts, String type) throws IOException {
        Optional<Entity> longest = Optional.empty();
        int most = 0;
        for (Entity part : parts) {
            if (type.equalsIgnoreCase(part.getMimeType()) && !isAttached(part) && size(part) > most) {
                most = size(part);
                longest = Optional.of(part);
            }
        }
        return longest;
    }

    private static boolean isAttached(Entity part) {
        return "attachment".equalsIgnoreCase(part.getDispositionType());
    }

    private static int size(Entity part) throws IOException {
        return content(part).length;
    }

    private static byte[] content(Entity part) throws IOException {
        return ((SingleBody) part.getBody()).getInputStream().readAllBytes();
    }

    private static Optional<String> sender(Message message) {
        return Optional.ofNullable(message.getFrom())
                .filter(list -> !list.isEmpty())
                .map(list -> {
                    Mailbox box = list.get(0);
                    return oneLine(box.getName() == null || box.getName().isBlank() ? box.getAddress() : box.getName());
                });
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}
