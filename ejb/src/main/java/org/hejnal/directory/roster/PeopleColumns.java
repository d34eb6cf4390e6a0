package org.hejnal.directory.roster;

import static org.hejnal.directory.roster.CellRules.date;
import static org.hejnal.directory.roster.CellRules.email;
import static org.hejnal.directory.roster.CellRules.line;
import static org.hejnal.directory.roster.CellRules.lines;
import static org.hejnal.directory.roster.CellRules.matching;
import static org.hejnal.directory.roster.CellRules.numbers;
import static org.hejnal.directory.roster.CellRules.personId;
import static org.hejnal.directory.roster.CellRules.url;
import static org.hejnal.directory.roster.CellRules.word;
import static org.hejnal.directory.roster.CellRules.zone;
import static org.hejnal.directory.roster.RosterColumn.own;
import static org.hejnal.directory.roster.RosterColumn.profile;

import java.util.List;

/** What a source may say of a person. */
final class PeopleColumns {
    static final String ID = "id";
    static final String FIRST_NAME = "first_name";
    static final String LAST_NAME = "last_name";
    static final String EMAIL = "email";
    static final String SIGN_IN = "sign_in";
    static final String LANGUAGE = "language";
    static final String TIME_ZONE = "time_zone";

    private static final String NONE = "0";

    static final List<RosterColumn> ALL = List.of(
            RosterColumn.key(ID, "bigint", personId()),
            RosterColumn.required(FIRST_NAME, line(100)),
            RosterColumn.required(LAST_NAME, line(100)),
            own(EMAIL, email()),
            own(SIGN_IN, line(254)),
            own(LANGUAGE, word("pl", "en")),
            own(TIME_ZONE, zone()),
            profile("middle_names", line(200)),
            profile("sex", word("M", "F")),
            profile("title_before", line(100)),
            profile("title_after", line(100)),
            profile("student_status", "smallint", word(NONE, "1", "2"), null),
            profile("phd_student_status", "smallint", word(NONE, "1", "2"), null),
            profile("staff_status", "smallint", word(NONE, "1", "2"), NONE),
            profile("student_number", line(30)),
            profile("email_shown_to", "text", word("everybody", "related", "nobody"), "nobody"),
            profile("alt_email", email()),
            profile("homepage_url", url()),
            profile("profile_url", url()),
            profile("photo_url", url()),
            profile("phone_numbers", "text[]", numbers(), "{}"),
            profile("mobile_numbers", "text[]", numbers(), "{}"),
            profile("office_hours_pl", lines(2000)),
            profile("office_hours_en", lines(2000)),
            profile("interests_pl", lines(10_000)),
            profile("interests_en", lines(10_000)),
            profile("room_id", line(32)),
            profile("room_number", line(50)),
            profile("building_id", line(32)),
            profile("building_name_pl", line(200)),
            profile("building_name_en", line(200)),
            profile("pesel", matching("[0-9]{11}", "11 cyfr", "11 digits")),
            profile("birth_date", "date", date(), null),
            profile("revenue_office_id", line(32)),
            profile("citizenship", matching("[A-Z]{2}", "dwie wielkie litery, np. PL", "two capitals, such as PL")),
            profile("orcid", matching("([0-9]{4}-){3}[0-9]{3}[0-9X]", "0000-0000-0000-0000", "0000-0000-0000-0000")),
            profile("pbn_id", line(50)),
            profile("library_card_id", line(50)));

    private PeopleColumns() {}
}
