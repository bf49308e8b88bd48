package org.rapporteur.present.export;

import java.util.List;

/** The record in one format that other programs read. */
public interface Export {

    /** The files that the format consists of; the same bytes for the same record. */
    List<ExportFile> files(RecordRows rows);
}
