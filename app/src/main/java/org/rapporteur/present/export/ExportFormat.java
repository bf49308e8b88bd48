package org.rapporteur.present.export;

/** The formats that a record is written in. */
public enum ExportFormat {
    CSV(new RegisterTables(ValueRule.CONSERVATIVE), "one table a register"),
    PARQUET(
            new ParquetTables(new RegisterTables(ValueRule.CONSERVATIVE)),
            "the same tables with typed columns, Parquet"),
    PLOVER(new PloverLines(), "events as PLOVER records, JSON Lines"),
    GDELT(new GdeltTables(), "events and mentions as GDELT 2.0 tables"),
    ACLED(new AcledTable(ValueRule.CONSERVATIVE), "violence and protest in ACLED's shape, marked machine-coded"),
    SIPRI(new SipriTable(), "transfers in the shape of SIPRI's register, marked machine-coded"),
    TIMELINEJS(new TimelineJs(), "the timeline for TimelineJS"),
    GEOJSON(new GeoJson(), "events and figures with places"),
    GRAPHML(new GraphMl(), "the network of entities for Gephi and others"),
    ANNOTATIONS(new WebAnnotations(), "passages as W3C Web Annotations, JSON-LD"),
    PROV(ProvJson.export(), "where every row comes from, PROV-JSON"),
    FTM(new FollowTheMoney(), "FollowTheMoney entities, JSON Lines"),
    MARKDOWN(new MarkdownPage(), "one page to read"),
    RIS(Bibliography.RIS, "a bibliography for reference managers"),
    BIBTEX(Bibliography.BIBTEX, "the same for LaTeX"),
    CSL(Bibliography.CSL, "the same as CSL-JSON"),
    DOSSIER(new Dossier(), "one page to read and to verify, with the bytes");

    private final Export export;
    private final String about;

    ExportFormat(Export export, String about) {
        this.export = export;
        this.about = about;
    }

    /** Writes it. */
    public Export export() {
        return export;
    }

    /** Writes it, with the rule where the format has room for one of several figures. */
    public Export export(ValueRule rule) {
        return switch (this) {
            case CSV -> new RegisterTables(rule);
            case PARQUET -> new ParquetTables(new RegisterTables(rule));
            case ACLED -> new AcledTable(rule);
            default -> export;
        };
    }

    /** What it is, in a few words. */
    public String about() {
        return about;
    }
}
