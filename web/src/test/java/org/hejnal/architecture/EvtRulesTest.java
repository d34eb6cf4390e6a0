package org.hejnal.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.hejnal.evt.method.EvtMethod;
import org.jspecify.annotations.NullMarked;

/** What holds in the calendar API. Each rule fails where nothing matches it. */
@AnalyzeClasses(
        packages = {"org.hejnal.evt", "org.hejnal.session"},
        importOptions = DoNotIncludeTests.class)
class EvtRulesTest {
    @ArchTest
    static final ArchRule NOTHING_HERE_TOUCHES_THE_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule METHODS_SAY_SO_AND_ARE_CALLED_BY_THE_FRAMEWORK_ALONE = classes()
            .that()
            .implement(EvtMethod.class)
            .should()
            .haveSimpleNameEndingWith("Method")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule METHODS_KNOW_NO_HTTP = noClasses()
            .that()
            .implement(EvtMethod.class)
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.servlet..").or(resideInAPackage("jakarta.ws.rs..")));

    @ArchTest
    static final ArchRule THE_FRAMEWORK_KNOWS_NO_METHOD = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.hejnal.evt.method..",
                    "org.hejnal.evt.answer..",
                    "org.hejnal.evt.request..",
                    "org.hejnal.evt.error..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hejnal.evt.event..", "org.hejnal.evt.account..", "org.hejnal.evt.place..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
    }
}
