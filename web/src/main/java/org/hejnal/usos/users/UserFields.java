package org.hejnal.usos.users;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.directory.UserView;
import org.hejnal.oauth.token.Scope;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ResultType;

/**
 * The fields of a person. Names and what concerns work are for everybody; what is the person's own needs their token with
 * a scope, or an administrative consumer, and is null or empty for others.
 */
@Singleton
class UserFields {
    private final Subjects subjects;
    private final EmploymentFields employment;
    private final OwnFields own;

    @Inject
    UserFields(Subjects subjects, EmploymentFields employment, OwnFields own) {
        this.subjects = subjects;
        this.employment = employment;
        this.own = own;
    }

    ResultType<UserView> type() {
        ResultType.Builder<UserView> fields = ResultType.builder();
        addName(fields);
        addStanding(fields);
        addEmail(fields);
        addContact(fields);
        own.addPrimary(fields);
        employment.add(fields);
        own.addSecondary(fields.secondary());
        return fields.build();
    }

    private void addName(ResultType.Builder<UserView> fields) {
        fields.field("id", "ID of the person, a string of digits.", user -> Long.toString(user.id()))
                .field("first_name", "The first name.", UserView::firstName)
                .loaded(
                        "middle_names",
                        "Further given names, or null.",
                        subjects.each(person -> person.profile().naming().middleNames()))
                .field("last_name", "The last name.", UserView::lastName)
                .loaded(
                        "sex",
                        "<b>M</b> or <b>F</b>; null if unknown.",
                        subjects.each(person -> person.profile().naming().sex()))
                .field(
                        "titles",
                        "Academic titles and degrees around the name, each of the two null if there are none.",
                        Reference.toOwn(
                                PersonParts.TITLES,
                                subjects.each(person -> person.profile().naming())));
    }

    private void addStanding(ResultType.Builder<UserView> fields) {
        fields.loaded(
                        "student_status",
                        "0 for somebody who never was a student here, 1 for who was one, 2 for who is one; null if"
                                + " unknown, and for consumers that act for nobody.",
                        subjects.each(person -> person.isAskedForByAPerson()
                                ? person.profile().standing().studentStatus()
                                : null))
                .loaded(
                        "staff_status",
                        "0 for somebody who is not of the staff, 2 for an academic teacher, 1 for others of the staff.",
                        subjects.each(person -> person.profile().standing().staffStatus()))
                .loaded(
                        "student_number",
                        "The number in the register of students, with the scope <i>studies</i>.",
                        subjects.each(person -> person.own(
                                Scope.STUDIES, profile -> profile.standing().studentNumber())));
    }

    private void addEmail(ResultType.Builder<UserView> fields) {
        fields.loaded(
                        "email_access",
                        "<b>no_email</b> if the person has no address, <b>plaintext</b> if <i>email</i> has it,"
                                + " <b>no_access</b> if the caller may not see it.",
                        subjects.each(UserFields::emailAccess))
                .loaded(
                        "email",
                        "The e-mail address, for the person's own token with the scope <i>email</i> and for"
                                + " administrative consumers; for others if the directory lets it be seen, by everybody"
                                + " or with the scope <i>other_emails</i>. Null otherwise, and if there is none.",
                        subjects.each(person -> person.email().orElse(null)))
                .field("email_url", "A page that shows the address to people only. There is none: null.", user -> null)
                .field("has_email", "Whether the person has an e-mail address.", user -> user.email() != null);
    }

    private static String emailAccess(Subject person) {
        if (person.user().email() == null) {
            return "no_email";
        }
        return person.email().isPresent() ? "plaintext" : "no_access";
    }

    private void addContact(ResultType.Builder<UserView> fields) {
        fields.loaded(
                        "homepage_url",
                        "The person's own page, or null.",
                        subjects.each(person -> person.profile().contact().homepageUrl()))
                .loaded(
                        "profile_url",
                        "Where another system shows the person, or null.",
                        subjects.each(person -> person.profile().contact().profileUrl()))
                .loaded(
                        "phone_numbers",
                        "Telephones at work, an array.",
                        subjects.each(person -> person.profile().phoneNumbers()))
                .loaded(
                        "mobile_numbers",
                        "The person's own telephones, an array, with the scope <i>mobile_numbers</i>; empty for others.",
                        subjects.each(person -> person.shows(Scope.MOBILE_NUMBERS)
                                ? person.profile().mobileNumbers()
                                : List.of()))
                .loaded(
                        "office_hours",
                        "When the person receives people, a LangDict.",
                        subjects.each(person -> person.profile().contact().officeHours()))
                .loaded(
                        "interests",
                        "What the person says of their interests, a LangDict.",
                        subjects.each(person -> person.profile().contact().interests()));
    }
}
