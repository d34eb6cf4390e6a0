package org.hejnal.directory.roster;

import static java.util.Map.entry;

import java.util.Map;

/** What the columns of people mean, for the reference. The page for administrators says the same. */
final class PeopleColumnTexts {
    static final Map<String, String> ALL = Map.ofEntries(
            entry("first_name", "The first name, 1 to 100 characters."),
            entry("last_name", "The last name, 1 to 100 characters."),
            entry("email", "Where e-mails go."),
            entry("sign_in", "What the person signs in with here; nobody else may have it. Up to 254 characters."),
            entry("language", "<i>pl</i> or <i>en</i>."),
            entry("time_zone", "The name of a zone, such as <i>Europe/Warsaw</i>."),
            entry("middle_names", "Further first names."),
            entry("sex", "<i>M</i> or <i>F</i>."),
            entry("title_before", "A title that stands before the name."),
            entry("title_after", "A title that stands behind the name."),
            entry("student_status", "0: never was a student, 1: was one, 2: is one. Empty: not known."),
            entry("phd_student_status", "The same for doctoral students."),
            entry("staff_status", "0: not of the staff, 1: of the staff, 2: an academic teacher. Empty is 0."),
            entry("student_number", "The number on the student's card, up to 30 characters."),
            entry(
                    "email_shown_to",
                    "Who may read the address: <i>everybody</i>, applications of people whom it may concern"
                            + " (<i>related</i>), <i>nobody</i>. Empty is <i>nobody</i>."),
            entry("alt_email", "Another address."),
            entry("homepage_url", "The person's own page."),
            entry("profile_url", "A page about the person."),
            entry("photo_url", "The address of a photo."),
            entry("phone_numbers", "Telephones at work, joined with '|', up to 20."),
            entry("mobile_numbers", "Mobile telephones, joined with '|', up to 20."),
            entry("office_hours_pl", "When the person can be met, in Polish. Up to 2,000 characters."),
            entry("office_hours_en", "The same in English."),
            entry("interests_pl", "What the person works on, in Polish. Up to 10,000 characters."),
            entry("interests_en", "The same in English."),
            entry("room_id", "The id of the room."),
            entry("room_number", "The number of the room."),
            entry("building_id", "The id of the building."),
            entry("building_name_pl", "The name of the building in Polish."),
            entry("building_name_en", "The same in English."),
            entry("pesel", "The PESEL number, 11 digits."),
            entry("birth_date", "The date of birth, <i>YYYY-MM-DD</i>."),
            entry("revenue_office_id", "The id of the person's tax office."),
            entry("citizenship", "A country by two capitals, such as <i>PL</i>."),
            entry("orcid", "The ORCID, such as <i>0000-0002-1825-0097</i>."),
            entry("pbn_id", "The id in the Polish Scholarly Bibliography."),
            entry("library_card_id", "The number of the library card."));

    private PeopleColumnTexts() {}
}
