package org.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.isnad", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Text in, findings out. */
    private static final String[] CORE = { "org.isnad.text", "org.isnad.finding", "org.isnad.lexicon", "org.isnad.gazetteer",
            "org.isnad.mention", "org.isnad.person", "org.isnad.title", "org.isnad.place", "org.isnad.organization",
            "org.isnad.naming", "org.isnad.layout", "org.isnad.expression", "org.isnad.quotation", "org.isnad.sentence",
            "org.isnad.cue", "org.isnad.content", "org.isnad.speaker", "org.isnad.attribution", "org.isnad.extraction" };

    /** What people see; it is made of everything and nothing else is made of it. */
    private static final String[] SURFACES = { "org.isnad.web..", "org.isnad.reading..", "org.isnad.profile..",
            "org.isnad.compare..", "org.isnad.overview..", "org.isnad.intake..", "org.isnad.embed..", "org.isnad.chart..",
            "org.isnad.contrast..", "org.isnad.retelling..", "org.isnad.duplicate..",
            "org.isnad.page..",
            "org.isnad.wording.." };

    @ArchTest
    static final ArchRule arrowsBetweenPackagesFormNoCircle = slices().matching("org.isnad.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreOneDeep = classes().should().resideInAnyPackage("org.isnad", "org.isnad.*");

    @ArchTest
    static final ArchRule nothingImportsTheSurfaces = noClasses().that()
            .resideOutsideOfPackages(SURFACES).should()
            .dependOnClassesThat().resideInAnyPackage(SURFACES);

    @ArchTest
    static final ArchRule theCoreKnowsNothingButTheJdk = classes().that().resideInAnyPackage(CORE).should()
            .onlyDependOnClassesThat(resideInAPackage("java..").or(resideInAnyPackage(CORE)));

    @ArchTest
    static final ArchRule picturesKnowNothingButTheJdk = classes().that().resideInAPackage("org.isnad.drawing").should()
            .onlyDependOnClassesThat().resideInAnyPackage("java..", "org.isnad.drawing");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses().should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|DTO|DAO)");

    @ArchTest
    static final ArchRule entitiesNeverLeaveAsApiTypes = noClasses().that().haveSimpleNameEndingWith("GraphQL").should()
            .dependOnClassesThat().areAnnotatedWith(jakarta.persistence.Entity.class);
}
