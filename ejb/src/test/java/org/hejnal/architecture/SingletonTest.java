package org.hejnal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import org.hejnal.platform.DatabasePreparation;

/** What exists once on a node is CDI's, except for what the container starts, what the start calls, and timers. */
@AnalyzeClasses(packages = "org.hejnal", importOptions = DoNotIncludeTests.class)
class SingletonTest {
    @ArchTest
    static final ArchRule EJB_SINGLETONS_START_WITH_THE_SERVER_OR_TICK = classes()
            .that()
            .areAnnotatedWith(jakarta.ejb.Singleton.class)
            .should()
            .beAnnotatedWith(Startup.class)
            .orShould()
            .haveSimpleNameEndingWith("Timer")
            .orShould()
            .beAssignableTo(DatabasePreparation.class);

    @ArchTest
    static final ArchRule WHAT_STARTS_WITH_THE_SERVER_IS_AN_EJB_SINGLETON =
            classes().that().areAnnotatedWith(Startup.class).should().beAnnotatedWith(jakarta.ejb.Singleton.class);

    @ArchTest
    static final ArchRule NOTHING_NEEDS_A_PROXY = noClasses().should().beAnnotatedWith(ApplicationScoped.class);
}
