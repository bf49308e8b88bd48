package org.rapporteur.ingest.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.data.DataFile;

/** Tells agencies from outlets and from people, by a list and by the words that agencies' names are made of. */
public final class Agencies {

    private static final Pattern AGENCY_WORD =
            Pattern.compile("\\b(?:Wire|Agency|Agence|Press|Newswires?|Presse|Pool|Feature Syndicate|News Service)\\b");
    private static final Pattern OUTLET_WORD = Pattern.compile(
            "\\b(?:News|Times|Post|Journal|Herald|Tribune|Gazette|Courier|Chronicle|Telegraph|Star|Daily|Radio|TV|Television|Ledger|Sentinel|Dispatch|Record)\\b");
    private static final Pattern JOB = Pattern.compile(
            "(?i).*\\b(?:writers?|reporters?|correspondents?|editors?|columnists?|staff|contributors?|desk|bureau chief|analyst|fellow)$|(?i)^special to .*");

    private final Set<String> wires = new HashSet<>();
    private final Set<String> own = new HashSet<>();

    /** Loads the list of agencies. */
    public Agencies() {
        for (String line : DataFile.lines(Agencies.class, "agencies.tsv")) {
            String[] columns = line.split("\t");
            (columns[1].equals("own") ? own : wires).add(columns[0].toLowerCase(Locale.ROOT));
        }
    }

    /** Whether the name is that of an agency whose text others run. */
    public boolean isAgency(String name) {
        String key = key(name);
        return wires.contains(key)
                || own.contains(key)
                || AGENCY_WORD.matcher(name).find();
    }

    /** Whether the name, found in a dateline's brackets, is that of the outlet itself. */
    boolean isOutlet(String name) {
        String key = key(name);
        return own.contains(key)
                || !wires.contains(key)
                        && !AGENCY_WORD.matcher(name).find()
                        && OUTLET_WORD.matcher(name).find();
    }

    /** Whether the words name a job and no person. */
    public boolean isJob(String words) {
        return JOB.matcher(words).matches();
    }

    /** The known agencies in a credit, as they are written there. */
    List<String> in(String credit) {
        List<String> found = new ArrayList<>();
        Matcher word = Pattern.compile("[^/|,;:()&]+").matcher(credit);
        while (word.find()) {
            String name = stripped(word.group());
            if (isAgency(name) && !found.contains(name)) {
                found.add(name);
            }
        }
        return found;
    }

    private static String stripped(String words) {
        return words.strip()
                .replaceFirst(
                        "(?i)^(?:photographer|photograph|photo|picture|image|credit|source|by|via|courtesy of|—|-+) ?",
                        "")
                .replaceFirst("(?i) ?(?:file )?(?:photo|picture|file|handout|via)s?\\.?$", "")
                .replaceFirst("^.* via ", "")
                .strip();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
