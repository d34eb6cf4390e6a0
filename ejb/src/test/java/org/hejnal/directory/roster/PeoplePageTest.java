package org.hejnal.directory.roster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page for administrators tells all columns that a file may have, of the entries of lists the first ones. */
class PeoplePageTest {
    private final String page = Files.readString(Path.of("..", "docs", "administrators", "people.md"), UTF_8);

    PeoplePageTest() throws IOException {}

    @Test
    void itHasAllColumnsOfPeople() {
        assertThat(PeopleColumns.ALL)
                .extracting(RosterColumn::name)
                .filteredOn(name -> !name.equals(PeopleColumns.ID))
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
        assertThat(PersonLists.columns().map(RosterColumn::name))
                .filteredOn(name -> !name.matches(".*_[2-9]_.*"))
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    @Test
    void itHasAllColumnsOfGroupsAndMemberships() {
        assertThat(new GroupRosterRepository().columns())
                .allSatisfy(column -> assertThat(page).contains("| `" + column.name() + "` |"));
        assertThat(new MembershipRosterRepository().columns())
                .allSatisfy(column -> assertThat(page).contains("| `" + column.name() + "` |"));
    }

    @Test
    void everyColumnThatCanBeWrittenByHandIsExplained() {
        assertThat(PersonEditService.fields())
                .hasSameSizeAs(PeopleColumnTexts.ALL.keySet())
                .allSatisfy(field -> assertThat(field.description()).endsWith("."));
    }
}
