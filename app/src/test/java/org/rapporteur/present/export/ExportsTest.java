package org.rapporteur.present.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.geojson.Feature;
import org.geojson.FeatureCollection;
import org.geojson.Point;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.Id;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.model.Model;

/** Each format read by a reader that others wrote, or by a schema of it that a library checks. */
class ExportsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOSTILE = ExportedRecord.HOSTILE;
    private static final RecordRows ROWS = ExportedRecord.rows();

    private static Map<String, String> written(ExportFormat format) {
        return format.export().files(ROWS).stream().collect(Collectors.toMap(ExportFile::name, ExportsTest::written));
    }

    private static String written(ExportFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.content().writeBytes(out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.name().endsWith(".parquet")
                ? HexFormat.of().formatHex(out.toByteArray())
                : out.toString(StandardCharsets.UTF_8);
    }

    private static String only(ExportFormat format) {
        Map<String, String> files = written(format);
        assertThat(files).hasSize(1);
        return files.values().iterator().next();
    }

    private static List<CSVRecord> csv(String text) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setAllowMissingColumnNames(true)
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void isTheSameEachTime(ExportFormat format) {
        assertThat(written(format)).isEqualTo(written(format));
    }

    @Test
    void everyRowOfEveryTableLeadsBackToItsWords() throws IOException {
        Map<String, String> tables = written(ExportFormat.CSV);
        assertThat(tables).hasSize(11);
        for (Map.Entry<String, String> table : tables.entrySet()) {
            List<CSVRecord> rows = csv(table.getValue());
            // no report of these is about an incident of its own
            assertThat(rows.isEmpty())
                    .as(table.getKey())
                    .isEqualTo(table.getKey().equals("incidents.csv"));
            if (!table.getKey().equals("reports.csv")) {
                rows.forEach(ExportsTest::checkPassage);
            }
        }
    }

    private static void checkPassage(CSVRecord row) {
        String text = ROWS.report(row.get("report")).text("text");
        int[] points = text.codePoints().toArray();
        int start = Integer.parseInt(row.get("start"));
        int end = Integer.parseInt(row.get("end"));
        assertThat(row.get("exact"))
                .isEqualTo(new String(points, start, end - start))
                .isNotEmpty();
        assertThat(text).contains(row.get("prefix") + row.get("exact") + row.get("suffix"));
        assertThat(row.get("version_sha256")).isEqualTo(Id.sha256Hex(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void keepsQuotationMarksAndCommasOfPaths() throws IOException {
        assertThat(csv(written(ExportFormat.CSV).get("reports.csv")))
                .extracting(row -> row.get("path"))
                .contains("hostile/re\"port,1.txt");
    }

    @Test
    void gdeltTablesHaveSixtyOneAndSixteenColumns() throws IOException {
        Map<String, String> files = written(ExportFormat.GDELT);
        List<CSVRecord> events = tsv(files.get("events.export.tsv"));
        List<CSVRecord> mentions = tsv(files.get("mentions.tsv"));
        assertThat(events).isNotEmpty().allMatch(row -> row.size() == 61);
        assertThat(mentions).hasSizeGreaterThanOrEqualTo(events.size()).allMatch(row -> row.size() == 16);
        Set<String> numbers = events.stream().map(row -> row.get(0)).collect(Collectors.toSet());
        assertThat(mentions).allMatch(row -> numbers.contains(row.get(0)));
        assertThat(events).allMatch(row -> row.get(0).matches("\\d{1,18}|1\\d{18}"));
        assertThat(events)
                .allMatch(row -> row.get(29).matches("[1-4]") && row.get(28).matches("[012]\\d"));
        assertThat(events)
                .anyMatch(row -> row.get(53).equals("NO") && row.get(52).equals("Oslo"));
    }

    private static List<CSVRecord> tsv(String text) throws IOException {
        return CSVFormat.TDF
                .builder()
                .setQuote(null)
                .setIgnoreSurroundingSpaces(false)
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }

    @Test
    void gdeltSaysNothingOfWhatIsDeniedOrPlanned() throws IOException {
        List<String> told = tsv(written(ExportFormat.GDELT).get("mentions.tsv")).stream()
                .map(row -> row.get(15))
                .toList();
        ROWS.list("event").stream()
                .filter(event -> Set.of("denied", "planned", "hypothetical").contains(event.text("status")))
                .forEach(event -> assertThat(told).noneMatch(extras -> extras.contains("\"" + event.id() + "\"")));
        assertThat(told).hasSizeLessThan(ROWS.list("event").size());
    }

    @Test
    void acledShapeHasItsColumnsAndSaysThatItIsNoAcledData() throws IOException {
        List<CSVRecord> rows = csv(only(ExportFormat.ACLED));
        assertThat(rows).isNotEmpty();
        assertThat(rows.get(0).getParser().getHeaderNames().subList(0, 31))
                .startsWith("event_id_cnty", "event_date", "year", "time_precision")
                .endsWith("notes", "fatalities", "tags", "timestamp");
        assertThat(rows)
                .allMatch(row -> row.get("tags").contains("not ACLED data")
                        && row.get("coded_by").equals("machine")
                        && row.get("geo_precision").matches("[123]")
                        && row.get("time_precision").matches("[123]"));
        rows.forEach(ExportsTest::checkPassage);
    }

    @Test
    void sipriShapeHasElevenLinesOfPreambleAndSixteenColumns() throws IOException {
        String file = only(ExportFormat.SIPRI);
        List<String> lines = file.lines().toList();
        assertThat(String.join(" ", lines.subList(0, 11))).contains("This is not SIPRI data");
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(file.split("\r\n", 12)[11]))
                .getRecords();
        assertThat(rows.get(0).toList().subList(0, 16))
                .containsExactly(
                        "Recipient",
                        "Supplier",
                        "Year of order",
                        "",
                        "Number ordered",
                        "",
                        "Weapon designation",
                        "Weapon description",
                        "Number delivered",
                        "",
                        "Year(s) of delivery",
                        "status",
                        "Comments",
                        "SIPRI TIV per unit",
                        "SIPRI TIV for total order",
                        "SIPRI TIV of delivered weapons");
        assertThat(rows)
                .hasSizeGreaterThan(1)
                .allMatch(row -> row.size() == rows.get(0).size());
    }

    @Test
    void saysThroughWhomATransferPasses() throws IOException {
        assertThat(csv(written(ExportFormat.CSV).get("intermediaries.csv")))
                .singleElement()
                .satisfies(row -> assertThat(row.toMap())
                        .containsEntry("role", "transit")
                        .containsEntry("party", "Ankara")
                        .containsEntry("country", "TUR")
                        .containsEntry("exact", "forced a Syrian airliner on its way from Moscow to land in Ankara"));
        assertThat(only(ExportFormat.SIPRI)).contains("transit: Ankara");
        assertThat(only(ExportFormat.MARKDOWN)).contains("munitions, via transit: Ankara (");
    }

    @ParameterizedTest
    @CsvSource({"TIMELINEJS, timelinejs", "ANNOTATIONS, annotations", "PROV, prov"})
    void fitsItsSchema(ExportFormat format, String schema) {
        assertThat(errors(schema, only(format))).isEmpty();
    }

    @Test
    void everyPloverRecordFitsItsSchema() {
        List<String> lines = only(ExportFormat.PLOVER).lines().toList();
        assertThat(lines).isNotEmpty();
        lines.forEach(line -> assertThat(errors("plover", line)).isEmpty());
    }

    private static List<String> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ExportedRecord.resource(schema + ".schema.json"))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void schemasRefuseWhatIsNotOfTheFormat() {
        assertThat(errors("timelinejs", "{\"events\":[{\"start_date\":{\"month\":5}}]}"))
                .isNotEmpty();
        assertThat(errors("plover", "{\"id\":\"1\",\"date\":\"2013\",\"actor\":[],\"event\":[\"FIGHT\"]}"))
                .isNotEmpty();
    }

    @Test
    void timelineTellsUncertainDatesInWordsAndNoMoreThanIsKnown() throws IOException {
        JsonNode slide = slide("event-00000000000000aa");
        assertThat(slide.path("display_date").asText()).isEqualTo("in May 2013 (alleged)");
        assertThat(slide.path("start_date").has("day")).isFalse();
        assertThat(slide.path("text").path("text").asText())
                .contains("<a href=\"https://hostile.example/a?b=1&amp;c=&quot;d&quot;\">")
                .doesNotContain("<script>")
                .doesNotContain("<b>");
    }

    private static JsonNode slide(String id) throws IOException {
        for (JsonNode slide : JSON.readTree(only(ExportFormat.TIMELINEJS)).path("events")) {
            if (slide.path("unique_id").asText().equals(id)) {
                return slide;
            }
        }
        throw new AssertionError("no slide " + id);
    }

    @Test
    void geoJsonOpensAndSaysHowFinelyAPlaceIsKnown() throws IOException {
        FeatureCollection places = JSON.readValue(only(ExportFormat.GEOJSON), FeatureCollection.class);
        Feature oslo = places.getFeatures().stream()
                .filter(feature -> feature.getId().equals("event-00000000000000aa"))
                .findFirst()
                .orElseThrow();
        assertThat(((Point) oslo.getGeometry()).getCoordinates().getLatitude()).isEqualTo(59.9127);
        assertThat(oslo.getProperties())
                .containsEntry("place_precision", "city")
                .containsEntry("place_basis", "stated")
                .containsEntry("time_precision", "month");
    }

    @Test
    void graphOpensWithItsSchemaChecked() {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setSchemaValidation(true);
        importer.setVertexFactory(id -> id);
        List<String> values = new ArrayList<>();
        importer.addVertexAttributeConsumer((key, value) -> values.add(value.getValue()));
        importer.importGraph(graph, new StringReader(only(ExportFormat.GRAPHML)));
        assertThat(graph.vertexSet()).hasSameSizeAs(ROWS.list("entity"));
        assertThat(graph.containsEdge("entity-00000000000000aa", "entity-00000000000000ab"))
                .isTrue();
        assertThat(values).contains("O'Neil & Sons <x>");
    }

    @Test
    void annotationsQuoteTheWordsAtTheirPositions() throws IOException {
        for (JsonNode item : JSON.readTree(only(ExportFormat.ANNOTATIONS)).path("items")) {
            JsonNode selectors = item.path("target").path("selector");
            String words = selectors.path(1).path("exact").asText();
            assertThat(words.codePointCount(0, words.length()))
                    .isEqualTo(selectors.path(0).path("end").asInt()
                            - selectors.path(0).path("start").asInt());
        }
    }

    @Test
    void provenanceRelatesOnlyWhatItHolds() throws IOException {
        JsonNode document = JSON.readTree(only(ExportFormat.PROV));
        document.path("wasDerivedFrom").forEach(relation -> {
            assertThat(document.path("entity")
                            .has(relation.path("prov:generatedEntity").asText()))
                    .isTrue();
            assertThat(document.path("entity")
                            .has(relation.path("prov:usedEntity").asText()))
                    .isTrue();
        });
    }

    @Test
    void everyFollowTheMoneyEntityFitsTheModel() throws Exception {
        Model model = Model.loadDefault();
        List<String> lines = only(ExportFormat.FTM).lines().toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode entity = JSON.readTree(line);
            var schema = model.getSchema(entity.path("schema").asText());
            entity.path("properties")
                    .properties()
                    .forEach(property -> assertThat(schema.hasProperty(property.getKey()))
                            .as(property.getKey())
                            .isTrue());
            assertThat(ValueEntity.fromJson(model, entity).getCaption()).isNotBlank();
        }
    }

    @Test
    void markdownHoldsNoMarkupOfTheReports() {
        List<String> html = new ArrayList<>();
        List<Integer> levels = new ArrayList<>();
        Parser.builder().build().parse(only(ExportFormat.MARKDOWN)).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline inline) {
                html.add(inline.getLiteral());
            }

            @Override
            public void visit(HtmlBlock block) {
                html.add(block.getLiteral());
            }

            @Override
            public void visit(Heading heading) {
                levels.add(heading.getLevel());
            }
        });
        assertThat(html).allMatch(markup -> markup.matches("<a id=\"report-[0-9a-f]{16}\">|</a>"));
        assertThat(levels).containsExactly(1, 2, 2, 2, 2, 2, 2, 2);
    }

    @Test
    void risOpensInAReferenceManagersParser() throws IOException {
        var references =
                new RISParser().parse(new StringReader(only(ExportFormat.RIS))).getReferences();
        assertThat(references)
                .hasSameSizeAs(ROWS.list("report"))
                .allMatch(reference -> reference.getType() == RISType.NEWS);
        assertThat(references)
                .anyMatch(reference -> "Envoys 🕊 meet <script>alert(1)</script>".equals(reference.getTitle()));
    }

    @Test
    void bibTexOpensInItsParser() throws Exception {
        BibTeXConverter converter = new BibTeXConverter();
        Map<String, CSLItemData> items = converter.toItemData(converter.loadDatabase(
                new ByteArrayInputStream(only(ExportFormat.BIBTEX).getBytes(StandardCharsets.UTF_8))));
        assertThat(items).hasSameSizeAs(ROWS.list("report"));
        assertThat(items.get(HOSTILE).getURL()).startsWith("https://hostile.example/");
    }

    @Test
    void cslJsonOpensInACitationProcessor() throws IOException {
        List<Map<String, Object>> items = JSON.readValue(only(ExportFormat.CSL), new TypeReference<>() {});
        assertThat(items).hasSameSizeAs(ROWS.list("report"));
        CSLItemData hostile = CSLItemData.fromJson(items.stream()
                .filter(item -> item.get("id").equals(HOSTILE))
                .findFirst()
                .orElseThrow());
        assertThat(hostile.getType()).isEqualTo(CSLType.ARTICLE_NEWSPAPER);
        assertThat(hostile.getIssued().getDateParts()[0]).containsExactly(2013);
        assertThat(hostile.getAccessed().getDateParts()[0]).containsExactly(2026, 3, 9);
    }
}
