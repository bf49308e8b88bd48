package org.rapporteur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The network has one door, and only two commands go through it. */
class NetworkTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rapporteur");

    @Test
    void onlyOnePackageAsksTheNetwork() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rapporteur.fetch")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "crawlercommons..")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.net.Socket.class)
                .check(PROGRAM);
    }

    @Test
    void onlyAddAndWatchGoThroughIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.rapporteur.fetch")
                .and()
                .haveSimpleNameNotEndingWith("AddCommand")
                .and()
                .haveSimpleNameNotEndingWith("WatchCommand")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.rapporteur.fetch.Fetcher")
                .check(PROGRAM);
    }
}
