package org.rapporteur.ingest.mail;

import java.util.Optional;

/**
 * One message: its headers and the part that holds its words.
 *
 * @param sender the sender's name, or the address if none is given
 * @param date as the header says
 * @param body the part's bytes, transfer encoding undone; empty if there is none
 * @param html whether the part is HTML
 * @param charset as the part declares it
 * @param attachments how many other parts there are that are not shown
 */
public record Mail(
        Optional<String> subject,
        Optional<String> sender,
        Optional<String> date,
        byte[] body,
        boolean html,
        Optional<String> charset,
        int attachments) {}
