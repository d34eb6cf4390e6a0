package org.hejnal.usos.users;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.directory.UserView;
import org.hejnal.directory.profile.ProfileService;
import org.hejnal.oauth.token.Scope;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ResultType;

/** Fields that are mostly the person's own. */
@Singleton
class OwnFields {
    private static final String PERSONAL = ", with the scope <i>personal</i>";

    private final Subjects subjects;
    private final ProfileService profiles;

    @Inject
    OwnFields(Subjects subjects, ProfileService profiles) {
        this.subjects = subjects;
        this.profiles = profiles;
    }

    void addPrimary(ResultType.Builder<UserView> fields) {
        addPhoto(fields);
        fields.field(
                        "previous_names",
                        "Names that the person had before" + PERSONAL + "; empty for others.",
                        Reference.toOwnMany(
                                PersonParts.PREVIOUS_NAME,
                                subjects.ownList(Scope.PERSONAL, profiles::listPreviousNames)))
                .loaded(
                        "pesel",
                        "The PESEL number" + PERSONAL + ".",
                        subjects.each(person -> person.own(
                                Scope.PERSONAL, profile -> profile.civil().pesel())))
                .loaded(
                        "birth_date",
                        "The date of birth" + PERSONAL + ".",
                        subjects.each(person -> person.own(
                                Scope.PERSONAL, profile -> profile.civil().birthDate())))
                .loaded(
                        "revenue_office_id",
                        "The code of the person's tax office" + PERSONAL + ".",
                        subjects.each(person -> person.own(
                                Scope.PERSONAL, profile -> profile.civil().revenueOfficeId())))
                .field(
                        "citizenship",
                        "The country that the person is a citizen of" + PERSONAL + ".",
                        Reference.toOwn(
                                PersonParts.COUNTRY,
                                subjects.each(person -> person.own(
                                        Scope.PERSONAL,
                                        profile -> profile.civil().citizenship()))));
    }

    private void addPhoto(ResultType.Builder<UserView> fields) {
        fields.loaded(
                        "has_photo",
                        "Whether there is a photo that the caller may see, with the scope <i>photo</i>.",
                        subjects.each(person -> person.own(
                                        Scope.PHOTO,
                                        profile -> profile.contact().photoUrl())
                                != null))
                .field(
                        "photo_urls",
                        "Addresses of the photo by sizes, with the scope <i>photo</i>; an empty object without one. The"
                                + " directory knows one address, so all sizes have it.",
                        Reference.toOwn(
                                PersonParts.PHOTO,
                                subjects.each(person -> new PersonParts.Photo(person.own(
                                        Scope.PHOTO,
                                        profile -> profile.contact().photoUrl())))));
    }

    void addSecondary(ResultType.Builder<UserView> fields) {
        fields.field(
                        "course_editions_conducted",
                        "What the person teaches. Nobody keeps courses here: always empty.",
                        Reference.unkeptList())
                .field(
                        "postal_addresses",
                        "Where post reaches the person" + PERSONAL + "; empty for others.",
                        Reference.toOwnMany(
                                PersonParts.ADDRESS, subjects.ownList(Scope.PERSONAL, profiles::listAddresses)))
                .loaded(
                        "alt_email",
                        "Another e-mail address, with the scope <i>email</i>.",
                        subjects.each(person -> person.own(
                                Scope.EMAIL, profile -> profile.contact().altEmail())))
                .field("can_i_debug", "Whether the caller may debug the person's sessions: never.", user -> false)
                .field(
                        "external_ids",
                        "What other systems call the person, each null if unknown.",
                        Reference.toOwn(
                                PersonParts.IDENTIFIERS,
                                subjects.each(person -> person.profile().identifiers())));
        addStudent(fields);
    }

    private void addStudent(ResultType.Builder<UserView> fields) {
        fields.loaded(
                        "phd_student_status",
                        "Like <i>student_status</i>, of doctoral students.",
                        subjects.each(person -> person.isAskedForByAPerson()
                                ? person.profile().standing().phdStudentStatus()
                                : null))
                .loaded(
                        "library_card_id",
                        "The number of the library card" + PERSONAL + ".",
                        subjects.each(person -> person.own(
                                Scope.PERSONAL, profile -> profile.identifiers().libraryCardId())))
                .field(
                        "birth_certificate_data",
                        "Names in the certificate of birth. Nobody keeps them here: null.",
                        Reference.unkept());
    }
}
