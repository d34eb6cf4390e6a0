package org.hejnal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import java.util.stream.Stream;
import org.hejnal.platform.ClockProducer;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.RegularWork;
import org.jspecify.annotations.NullMarked;

/** What holds in every feature. Each rule fails where nothing matches it. */
@AnalyzeClasses(packages = "org.hejnal", importOptions = DoNotIncludeTests.class)
class DomainRulesTest {
    @ArchTest
    static final ArchRule THE_DOMAIN_KNOWS_NO_HTTP = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "jakarta.ws.rs..", "org.hejnal.usos..");

    /** A channel may be a gateway that is called over HTTP. */
    @ArchTest
    static final ArchRule ONLY_CHANNELS_CALL_OTHER_SERVERS = noClasses()
            .that()
            .resideOutsideOfPackage("org.hejnal.delivery.channel.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule STATELESS_BEANS_SAY_THEIR_ROLE = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should()
            .haveNameMatching(".*(Service|Repository|Queue)");

    /** The container answers "not a business method" to a call of anything else, at run time. */
    @ArchTest
    static final ArchRule BEANS_ARE_CALLED_BY_THEIR_PUBLIC_METHODS = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .areNotPrivate()
            .and()
            .areNotStatic()
            .and()
            .areNotAnnotatedWith(PostConstruct.class)
            .and(describe(
                    "are not made by the compiler",
                    (JavaMethod method) -> !method.reflect().isSynthetic()))
            .should()
            .bePublic();

    /** Whoever calls hands over data, and gets data: code of theirs would run inside our transactions, or ours outside. */
    @ArchTest
    static final ArchRule NOBODYS_CODE_TRAVELS_THROUGH_SERVICES = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .should(new ArchCondition<>("take and return no code") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                            .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                            .filter(DomainRulesTest::isCode)
                            .forEach(type ->
                                    events.add(violated(method, method.getFullName() + " passes a " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule COMMANDS_AND_VIEWS_ARE_DATA = fields().that()
            .areDeclaredInClassesThat(describe(
                    "are public records",
                    type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC)))
            .should(new ArchCondition<>("hold no code") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    field.getType().getAllInvolvedRawTypes().stream()
                            .filter(DomainRulesTest::isCode)
                            .forEach(type ->
                                    events.add(violated(field, field.getFullName() + " is a " + type.getName())));
                }
            });

    private static boolean isCode(JavaClass type) {
        return type.getPackageName().equals("java.util.function") || type.isAnnotatedWith(FunctionalInterface.class);
    }

    @ArchTest
    static final ArchRule MESSAGE_DRIVEN_BEANS_ARE_LISTENERS =
            classes().that().areAnnotatedWith(MessageDriven.class).should().haveSimpleNameEndingWith("Listener");

    @ArchTest
    static final ArchRule WHAT_TICKS_IS_A_TIMER = classes()
            .that()
            .areAssignableTo(RegularWork.class)
            .and()
            .areNotInterfaces()
            .should()
            .haveSimpleNameEndingWith("Timer");

    @ArchTest
    static final ArchRule NOTHING_TICKS_BEFORE_THE_APPLICATION_IS_UP = noMethods()
            .should()
            .beAnnotatedWith(Schedule.class)
            .because(
                    "a timer of the container waits for the start, and the server's end for the timer: see RegularWork");

    @ArchTest
    static final ArchRule POLICIES_TOUCH_NO_DATABASE = noClasses()
            .that()
            .haveSimpleNameEndingWith("Policy")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule EXCEPTIONS_OF_THE_DOMAIN_SAY_SO =
            classes().that().areAssignableTo(DomainException.class).should().haveSimpleNameEndingWith("Exception");

    @ArchTest
    static final ArchRule PACKAGES_ARE_NAMED_AFTER_FEATURES = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..", "..manager..", "..dto..");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that(describe(
                    "are not the clock itself",
                    (JavaClass type) -> !type.getName().startsWith(ClockProducer.class.getName())))
            .should()
            .callMethodWhere(describe("the system's time is asked", DomainRulesTest::asksTheSystem));

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
        boolean isSystem = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        boolean isOwnClock = owner.equals("java.time.Clock") && name.startsWith("system");
        return isNow || isSystem || isOwnClock;
    }
}
