package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/**
 * The picture of the core, as a test.
 *
 * <pre>
 *  bytes ─▶ ingest ─Report─▶ read ─Reading─▶ link ─Linking─▶ exchange
 *                all of them stand on model; Pipeline alone sees them together
 * </pre>
 */
class ArchitectureTest {

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rapporteur");

    private static final String MODEL = "org.rapporteur.model..";
    private static final String INGEST = "org.rapporteur.ingest..";
    private static final String READ = "org.rapporteur.read..";
    private static final String LINK = "org.rapporteur.link..";
    private static final String EXCHANGE = "org.rapporteur.exchange..";

    @Test
    void modelImportsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage(MODEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(MODEL, "java..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void stepsOfThePathDoNotSeeOneAnother() {
        apart(INGEST, READ, LINK, EXCHANGE);
        apart(READ, INGEST, LINK, EXCHANGE);
        apart(LINK, INGEST, READ, EXCHANGE);
        apart(EXCHANGE, INGEST, READ, LINK);
    }

    private static void apart(String step, String... others) {
        noClasses()
                .that()
                .resideInAPackage(step)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void packagesOfReadingFormNoCycle() {
        slices().matching("org.rapporteur.read.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void readersDoNotSeeWhatComesAfterThem() {
        noClasses()
                .that()
                .resideInAnyPackage("..read.names..", "..read.rules..", "..read.language..", "..read.dates..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..read.places..",
                        "..read.figures..",
                        "..read.statements..",
                        "..read.events..",
                        "..read.transfers..",
                        "..read.processes..")
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void eachLibraryIsImportedByOnePackage() {
        onlyIn("org.jsoup..", INGEST);
        onlyIn("org.mozilla.universalchardet..", INGEST);
        onlyIn("com.optimaize..", INGEST);
        onlyIn("org.netpreserve.jwarc..", "org.rapporteur.ingest.warc");
        onlyIn("org.apache.pdfbox..", "org.rapporteur.ingest.pdf");
        onlyIn("org.apache.james..", "org.rapporteur.ingest.mail");
        onlyIn("org.apache.commons.compress..", "org.rapporteur.ingest.archive");
        onlyIn("org.apache.commons.csv..", "org.rapporteur.ingest");
        onlyIn("com.fasterxml.jackson..", INGEST, EXCHANGE);
    }

    private static void onlyIn(String library, String... packages) {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CORE);
    }

    @Test
    void nothingLooksAtTheClockOrTheZoneOfTheMachine() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CORE);
    }

    @Test
    void noPackageIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..", "..impl..")
                .check(CORE);
    }
}
