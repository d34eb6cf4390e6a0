package org.hejnal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.SimpleConditionEvent.satisfied;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.stream.Stream;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.platform.metric.Metric;
import org.hejnal.usos.method.ServiceMethod;
import org.hejnal.usos.method.TestReach;
import org.jspecify.annotations.NullMarked;

/** What holds in the web module. Each rule fails where nothing matches it. */
@AnalyzeClasses(
        packages = {
            "org.hejnal.declared",
            "org.hejnal.http",
            "org.hejnal.usos",
            "org.hejnal.evt",
            "org.hejnal.session",
            "org.hejnal.account",
            "org.hejnal.download",
            "org.hejnal.page",
            "org.hejnal.reference"
        },
        importOptions = DoNotIncludeTests.class)
class WebRulesTest {
    private static final List<String> ROOMS = Stream.of(
                    WebRulesTest.class.getAnnotation(AnalyzeClasses.class).packages())
            .toList();

    @ArchTest
    static final ArchRule NOTHING_HERE_TOUCHES_THE_DATABASE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.hibernate..");

    @ArchTest
    static final ArchRule NOTHING_HERE_SEES_ROWS = noClasses()
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Repository").or(annotatedWith(Entity.class)));

    /** What exists once is a CDI singleton; it needs no proxy, and EJB's are for what the container starts. */
    @ArchTest
    static final ArchRule WHAT_EXISTS_ONCE_IS_A_CDI_SINGLETON = noClasses()
            .should()
            .beAnnotatedWith(ApplicationScoped.class)
            .orShould()
            .beAnnotatedWith(jakarta.ejb.Singleton.class);

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

    /** By each of these a message reaches somebody. A send leaves people out by itself. */
    private static final List<String> TELLING = List.of(
            "OneTimeCodeService.issue",
            "PasswordLinkService.send",
            "OwnAddressService.add",
            "OwnAddressService.addFor",
            "OwnAddressService.sendConfirmation",
            "AddressProofService.confirm",
            "PasswordChangeService.change",
            "SecondFactorService.reset",
            "StatementEditService.insert",
            "RecipientService.add",
            "FailedDeliveryService.resend");

    @ArchTest
    static final ArchRule WHAT_TELLS_PEOPLE_ASKS_FOR_THE_TEST_MODE = classes()
            .that()
            .implement(ServiceMethod.class)
            .and(describe(
                    "tell people something",
                    (JavaClass type) -> type.getMethodCallsFromSelf().stream()
                            .map(call -> call.getTargetOwner().getSimpleName() + "." + call.getName())
                            .anyMatch(TELLING::contains)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(TestReach.class);

    /** What asks {@code SecondFactorService.next}, or for a code, before it lets somebody in. Another way in is a door beside it. */
    private static final List<String> DOORS = List.of(
            "org.hejnal.usos.oauth.page.AuthorizeFlow",
            "org.hejnal.usos.oauth.page.Visit",
            "org.hejnal.evt.session.LoginMethod",
            "org.hejnal.evt.session.Login2Method",
            "org.hejnal.account.PasswordFlow",
            "org.hejnal.account.SecondStepFlow",
            "org.hejnal.session.PortalSession");

    @ArchTest
    static final ArchRule NOBODY_IS_SIGNED_IN_WITHOUT_THE_SECOND_STEP = classes()
            .that(describe(
                    "sign somebody in",
                    (JavaClass type) -> type.getMethodCallsFromSelf().stream().anyMatch(WebRulesTest::signsIn)))
            .should(new ArchCondition<>("be one of the doors") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(type, DOORS.contains(type.getName()), type.getName()));
                }
            });

    private static boolean signsIn(JavaMethodCall call) {
        return call.getName().startsWith("signIn")
                && List.of("PortalSession", "Visit")
                        .contains(call.getTargetOwner().getSimpleName());
    }

    /**
     * A refusal of an API would come out of a bean that calls back as a failure of its own, an incident in the log. Metrics are
     * read by this module alone.
     */
    @ArchTest
    static final ArchRule THE_DOMAIN_CALLS_NOTHING_HERE =
            noClasses().should(implementWhatTheDomainCalls()).orShould(observeAnythingButTheStart());

    private static ArchCondition<JavaClass> implementWhatTheDomainCalls() {
        return new ArchCondition<>("implement an interface, or extend a class, of the domain") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                        .filter(above -> above.getPackageName().startsWith("org.hejnal."))
                        .filter(above -> !above.isEquivalentTo(Metric.class))
                        .filter(above -> ROOMS.stream().noneMatch(above.getPackageName()::startsWith))
                        .forEach(above -> events.add(satisfied(type, type.getName() + " is a " + above.getName())));
            }
        };
    }

    private static ArchCondition<JavaClass> observeAnythingButTheStart() {
        return new ArchCondition<>("observe anything but the start") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .flatMap(method -> method.getParameters().stream())
                        .filter(parameter -> parameter.isAnnotatedWith(Observes.class)
                                && !parameter.getRawType().isEquivalentTo(Startup.class))
                        .forEach(parameter -> events.add(satisfied(type, parameter.getDescription())));
            }
        };
    }

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
