package org.hejnal.directory.roster;

import static org.hejnal.directory.roster.CellRules.date;
import static org.hejnal.directory.roster.CellRules.line;
import static org.hejnal.directory.roster.CellRules.lines;
import static org.hejnal.directory.roster.CellRules.word;
import static org.hejnal.directory.roster.CellRules.yesOrNo;

import java.util.List;
import java.util.stream.Stream;
import org.hejnal.directory.roster.PersonList.Part;

/** The lists that a source may have of a person. */
final class PersonLists {
    private static final PersonList ADDRESSES = new PersonList(
            "address_%s",
            List.of("primary", "residence", "correspondence", "other"),
            List.of(new Part("address", "", "text", lines(1000), null)),
            "kind",
            null,
            "FROM profile_address",
            "DELETE FROM profile_address",
            "INSERT INTO profile_address");

    private static final PersonList EMPLOYMENTS = new PersonList(
            "employment_%s_%s",
            List.of("1", "2", "3", "4", "5"),
            List.of(
                    new Part("kind", "kind", "text", word("position", "function"), "position"),
                    new Part("code", "code", "text", line(32), null),
                    new Part("name_pl", "name_pl", "text", line(200), null),
                    new Part("name_en", "name_en", "text", line(200), null),
                    new Part("unit_id", "unit_id", "text", line(32), null),
                    new Part("unit_name_pl", "unit_name_pl", "text", line(200), null),
                    new Part("unit_name_en", "unit_name_en", "text", line(200), null),
                    new Part("is_official", "is_official", "boolean", yesOrNo(), "true")),
            null,
            "name_pl",
            "FROM profile_employment",
            "DELETE FROM profile_employment",
            "INSERT INTO profile_employment");

    private static final PersonList PREVIOUS_NAMES = new PersonList(
            "previous_name_%s_%s",
            List.of("1", "2", "3"),
            List.of(
                    new Part("first_name", "first_name", "text", line(100), null),
                    new Part("last_name", "last_name", "text", line(100), null),
                    new Part("valid_until", "until", "date", date(), null)),
            null,
            null,
            "FROM profile_previous_name",
            "DELETE FROM profile_previous_name",
            "INSERT INTO profile_previous_name");

    static final List<PersonList> ALL = List.of(ADDRESSES, EMPLOYMENTS, PREVIOUS_NAMES);

    private PersonLists() {}

    /** Those of which a source says something. */
    static List<PersonList> in(RosterHeader header) {
        return ALL.stream().filter(list -> list.isIn(header)).toList();
    }

    static Stream<RosterColumn> columns() {
        return ALL.stream().flatMap(list -> list.columns().stream());
    }
}
