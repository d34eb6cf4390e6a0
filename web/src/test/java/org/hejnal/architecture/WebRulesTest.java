package org.hejnal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.ApplicationException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.usos.method.ServiceMethod;
import org.jspecify.annotations.NullMarked;

/** What holds in the web module. Each rule fails where nothing matches it. */
@AnalyzeClasses(
        packages = {
            "org.hejnal.http",
            "org.hejnal.usos",
            "org.hejnal.evt",
            "org.hejnal.session",
            "org.hejnal.download",
            "org.hejnal.page",
            "org.hejnal.reference"
        },
        importOptions = DoNotIncludeTests.class)
class WebRulesTest {
    @ArchTest
    static final ArchRule NOTHING_HERE_TOUCHES_THE_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule RESOURCES_SAY_SO =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule MAPPERS_SAY_SO =
            classes().that().areAssignableTo(ExceptionMapper.class).should().haveSimpleNameEndingWith("Mapper");

    @ArchTest
    static final ArchRule METHODS_SAY_SO_AND_ARE_CALLED_BY_THE_FRAMEWORK_ALONE = classes()
            .that()
            .implement(ServiceMethod.class)
            .or()
            .implement(EvtMethod.class)
            .should()
            .haveSimpleNameEndingWith("Method")
            .andShould()
            .bePackagePrivate();

    /** What a bean does not know comes out of it as its own failure, and the log tells of an incident. */
    @ArchTest
    static final ArchRule REFUSALS_PASS_BEANS_THAT_CALL_BACK = classes()
            .that()
            .resideInAPackage("..error..")
            .and()
            .areAssignableTo(RuntimeException.class)
            .should()
            .beAnnotatedWith(ApplicationException.class);

    @ArchTest
    static final ArchRule METHODS_KNOW_NO_HTTP = noClasses()
            .that()
            .implement(ServiceMethod.class)
            .or()
            .implement(EvtMethod.class)
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.servlet..").or(resideInAPackage("jakarta.ws.rs..")));

    @ArchTest
    static final ArchRule THE_FRAMEWORK_KNOWS_NO_METHOD = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.hejnal.usos.method..",
                    "org.hejnal.declared..",
                    "org.hejnal.usos.answer..",
                    "org.hejnal.usos.result..",
                    "org.hejnal.usos.selector..",
                    "org.hejnal.usos.format..",
                    "org.hejnal.usos.error..",
                    "org.hejnal.evt.method..",
                    "org.hejnal.evt.answer..",
                    "org.hejnal.evt.request..",
                    "org.hejnal.evt.error..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hejnal.usos.events2..",
                    "org.hejnal.usos.users..",
                    "org.hejnal.usos.apisrv..",
                    "org.hejnal.usos.hejnal..",
                    "org.hejnal.evt.event..",
                    "org.hejnal.evt.session..",
                    "org.hejnal.evt.circle..",
                    "org.hejnal.evt.settings..",
                    "org.hejnal.evt.ical..",
                    "org.hejnal.evt.place..");

    @ArchTest
    static final ArchRule PACKAGES_ARE_NAMED_AFTER_WHAT_THEY_DO = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..", "..dto..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK =
            noClasses().should().callMethodWhere(describe("the system's time is asked", WebRulesTest::asksTheSystem));

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getPackage).distinct())
                .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class));
    }

    private static boolean asksTheSystem(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean isNow = owner.startsWith("java.time.")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getName().equals("java.time.Clock"));
        return isNow || (owner.equals("java.lang.System") && name.equals("currentTimeMillis"));
    }
}
