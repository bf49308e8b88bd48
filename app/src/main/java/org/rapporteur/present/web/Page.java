package org.rapporteur.present.web;

import io.javalin.http.Context;
import org.rapporteur.record.RecordQueries;

/** One page of the desk: the address that it answers, and what it shows there. */
interface Page {

    /** The path, as the server's routes write it. */
    String path();

    /** What is shown for one request. */
    View view(Context context, RecordQueries record);
}
