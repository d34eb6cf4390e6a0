package org.hejnal.architecture;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Who may see the tables' classes, and whose transaction they work in. */
@AnalyzeClasses(packages = "org.hejnal", importOptions = DoNotIncludeTests.class)
class RepositoryTest {
    private static final String PLATFORM = "platform";
    private static final Set<TransactionAttributeType> ITS_OWN =
            Set.of(TransactionAttributeType.REQUIRES_NEW, TransactionAttributeType.NOT_SUPPORTED);

    /** Rooms of one feature may share them; no other feature and no API ever sees one. */
    @ArchTest
    static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_IN_THEIR_FEATURE =
            classes().should(notDependOnEntitiesOrRepositoriesOfAnotherFeature());

    private static ArchCondition<JavaClass> notDependOnEntitiesOrRepositoriesOfAnotherFeature() {
        return new ArchCondition<>("not depend on entities or repositories of another feature") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isKeptInside(dependency.getTargetClass()))
                        .filter(dependency ->
                                !feature(dependency.getTargetClass()).equals(feature(type)))
                        .forEach(dependency -> events.add(violated(type, dependency.getDescription())));
            }
        };
    }

    private static boolean isKeptInside(JavaClass type) {
        return type.getPackageName().startsWith("org.hejnal.")
                && (type.isAnnotatedWith(Entity.class) || type.getSimpleName().endsWith("Repository"))
                && !PLATFORM.equals(feature(type));
    }

    private static String feature(JavaClass type) {
        return type.getPackageName().split("\\.")[2];
    }

    @ArchTest
    static final ArchRule REPOSITORIES_ASK_THE_DATABASE = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should(refuse(
                    "ask no database",
                    type -> type.getFields().stream()
                            .noneMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)
                                    || field.getRawType().isEquivalentTo(DataSource.class))));

    @ArchTest
    static final ArchRule REPOSITORIES_ARE_SEEN_WHERE_THEY_ARE_USED = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .and()
            .areNotAnnotatedWith(Stateless.class)
            .should(refuse(
                    "be public without a use in another package",
                    type -> type.getModifiers().contains(JavaModifier.PUBLIC)
                            && type.getDirectDependenciesToSelf().stream()
                                    .map(Dependency::getOriginClass)
                                    .allMatch(user -> user.getPackage().equals(type.getPackage()))));

    /** An EJB costs a proxy, and has to be public; so it has to be one for the sake of its transaction. */
    @ArchTest
    static final ArchRule REPOSITORIES_WORK_IN_THEIR_CALLERS_TRANSACTION_OR_BEGIN_THEIR_OWN = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should(refuse(
                    "be anything but a CDI singleton, or an EJB that begins or suspends transactions",
                    type -> type.isAnnotatedWith(Singleton.class)
                            ? attributes(type).findAny().isPresent()
                            : !type.isAnnotatedWith(Stateless.class)
                                    || attributes(type).noneMatch(ITS_OWN::contains)));

    private static Stream<TransactionAttributeType> attributes(JavaClass type) {
        return Stream.concat(
                        type.tryGetAnnotationOfType(TransactionAttribute.class).stream(),
                        type.getMethods().stream()
                                .flatMap(method -> method.tryGetAnnotationOfType(TransactionAttribute.class).stream()))
                .map(TransactionAttribute::value);
    }

    private static ArchCondition<JavaClass> refuse(String what, Predicate<JavaClass> isWrong) {
        return new ArchCondition<>("not " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isWrong.test(type)) {
                    events.add(violated(type, type.getName() + " must not " + what));
                }
            }
        };
    }
}
