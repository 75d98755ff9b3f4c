package org.daybook.app.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.daybook.app.store.wiring.OnCommandNode;
import org.daybook.app.store.wiring.OnCommandSide;
import org.daybook.app.store.wiring.OnQuerySide;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.ModelAndView;

/** Who may see whom. Maven is the layer, packages are the feature. */
@AnalyzeClasses(packages = "org.daybook", importOptions = DoNotIncludeTests.class)
class BoundariesTest {

    private static final String SPRING = "org.springframework..";
    private static final String AXON = "org.axonframework..";

    @ArchTest
    static final ArchRule theWriteSideNeverSeesTheReadSide = noClasses()
            .that()
            .resideInAPackage("org.daybook.command..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.daybook.query..");

    @ArchTest
    static final ArchRule theReadSideNeverSeesTheWriteSide = noClasses()
            .that()
            .resideInAPackage("org.daybook.query..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.daybook.command..");

    @ArchTest
    static final ArchRule theReadSideHasNoPages = noClasses()
            .that()
            .resideInAPackage("org.daybook.query..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.thymeleaf..", "org.springframework.ui..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ModelAndView.class)
            .orShould()
            .beAnnotatedWith(Controller.class);

    @ArchTest
    static final ArchRule everyPageLivesInTheWebPackage = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and()
            .resideInAPackage("org.daybook..")
            .should()
            .resideInAnyPackage("org.daybook.app.web..", "org.daybook.app.identity");

    /** One's own account and refusals are on every node. */
    @ArchTest
    static final ArchRule everyPageSaysOnWhichNodesItIs = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .and()
            .resideInAPackage("org.daybook.app.web..")
            .and()
            .doNotHaveSimpleName("MyAccountPage")
            .and()
            .doNotHaveSimpleName("ProblemPage")
            .should()
            .beAnnotatedWith(OnQuerySide.class)
            .orShould()
            .beAnnotatedWith(OnCommandSide.class)
            .orShould()
            .beAnnotatedWith(OnCommandNode.class);

    @ArchTest
    static final ArchRule theLanguageSeesNobody = classes()
            .that()
            .resideInAPackage("org.daybook.shared..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.daybook.shared..",
                    "java..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule theLanguageDoesNotSeeTheLedger = noClasses()
            .that()
            .resideInAPackage("org.daybook.shared..")
            .and()
            .resideOutsideOfPackages("org.daybook.shared.ledger..", "org.daybook.shared.evidence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.daybook.shared.ledger..", "org.daybook.shared.evidence..");

    @ArchTest
    static final ArchRule theViewsDoNotSeeTheProof = noClasses()
            .that()
            .resideInAPackage("org.daybook.query..")
            .and()
            .resideOutsideOfPackage("org.daybook.query.proof..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.daybook.query.proof..");

    @ArchTest
    static final ArchRule neitherSideSeesTheApplication = noClasses()
            .that()
            .resideInAnyPackage("org.daybook.command..", "org.daybook.query..", "org.daybook.shared..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.daybook.app..");

    @ArchTest
    static final ArchRule theStoreSeesNeitherAccountsNorPages = noClasses()
            .that()
            .resideInAPackage("org.daybook.app.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.daybook.app.identity..", "org.daybook.app.web..");

    @ArchTest
    static final ArchRule whoComesInIsDecidedWithoutPages = noClasses()
            .that()
            .resideInAPackage("org.daybook.app.identity..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.daybook.app.web..");

    @ArchTest
    static final ArchRule theDomainDoesNotKnowSpring = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.daybook.command.rule..",
                    "org.daybook.command.decide..",
                    "org.daybook.command.aggregate..",
                    "org.daybook.command.workstream..",
                    "org.daybook.command.programme..",
                    "org.daybook.command.board..",
                    "org.daybook.command.meeting..",
                    "org.daybook.command.review..",
                    "org.daybook.command.decision..",
                    "org.daybook.command.account..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SPRING);

    @ArchTest
    static final ArchRule rulesAndDecisionsDoNotKnowAxon = noClasses()
            .that()
            .resideInAnyPackage("org.daybook.command.rule..", "org.daybook.command.decide..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(AXON);

    @ArchTest
    static final ArchRule featuresOfTheWriteSideDoNotGoInCircles =
            slices().matching("org.daybook.command.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule featuresOfTheReadSideDoNotGoInCircles =
            slices().matching("org.daybook.query.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesAreNamedByFeature = noClasses()
            .should()
            .resideInAnyPackage("..controller..", "..service..", "..dto..", "..util..", "..impl..", "..model..");

    @ArchTest
    static final ArchRule classesAreNamedByWhatTheyAre =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|Data|Info)");
}
