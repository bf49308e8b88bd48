package org.rapporteur.present.cli;

/** What the program tells the shell when it ends. */
public enum ExitCode {
    /** Done. */
    OK(0),
    /** Done, but some files gave nothing; they are listed with the reason. */
    SOME_UNUSABLE(1),
    /** The command line cannot be understood. */
    USAGE(2),
    /** What was asked for is not there: no such record, id or file. */
    NOT_FOUND(3),
    /** The record cannot be read or written. */
    RECORD(4),
    /** A dossier is not as it was made. */
    ALTERED(5),
    /** More memory is needed than the program may take; what was read is kept. */
    MEMORY(6),
    /** The program is broken; the message says where to look. */
    BROKEN(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number. */
    public int code() {
        return code;
    }
}
