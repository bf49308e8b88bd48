package org.rapporteur.record;

/** A record cannot be opened, read or written; the message says which and why, for the user. */
public final class RecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RecordException(String message) {
        super(message);
    }

    public RecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
