package org.hejnal.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.ChecksCommands;

/** Constraints of commands are checked where the commands enter. */
@AnalyzeClasses(packages = "org.hejnal", importOptions = DoNotIncludeTests.class)
class CommandTest {
    @ArchTest
    static final ArchRule SERVICES_CHECK_THE_COMMANDS_THEY_TAKE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Service")
            .and(describe(
                    "take a checked command",
                    (JavaMethod method) -> method.getRawParameterTypes().stream()
                            .anyMatch(type -> type.isAnnotatedWith(CheckedCommand.class))))
            .should()
            .beAnnotatedWith(ChecksCommands.class);

    @ArchTest
    static final ArchRule CHECKED_COMMANDS_ARE_RECORDS =
            classes().that().areAnnotatedWith(CheckedCommand.class).should().beRecords();
}
