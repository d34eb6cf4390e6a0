package org.hejnal.usos.users;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hejnal.directory.UserView;
import org.hejnal.directory.profile.Employment;
import org.hejnal.directory.profile.ProfileService;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultType;

/** What somebody does at the university, and where. */
@Singleton
class EmploymentFields {
    private final Subjects subjects;
    private final ProfileService profiles;

    @Inject
    EmploymentFields(Subjects subjects, ProfileService profiles) {
        this.subjects = subjects;
        this.profiles = profiles;
    }

    /** What calls remember employments by. */
    private record Employed(Set<Long> accountIds) {}

    void add(ResultType.Builder<UserView> fields) {
        fields.field(
                        "room",
                        "The room that the person works in, or null.",
                        Reference.toOwn(
                                PersonParts.ROOM,
                                subjects.each(person -> person.profile().room().orElse(null))))
                .field(
                        "student_programmes",
                        "What the person studies. Nobody keeps programmes here: always empty.",
                        Reference.unkeptList())
                .field(
                        "employment_functions",
                        "Functions that the person holds.",
                        Reference.toOwnMany(PersonParts.FUNCTION, employments(false)))
                .field(
                        "employment_positions",
                        "Positions that the person is employed on.",
                        Reference.toOwnMany(PersonParts.POSITION, employments(true)));
    }

    /** Positions or functions; a call that selects both reads them once. */
    private ReferenceLoader<UserView, List<Employment>> employments(boolean positions) {
        return (people, call) -> {
            Set<Long> ids = people.stream().map(UserView::id).collect(toSet());
            Map<Long, List<Employment>> found = call.once(new Employed(ids), () -> profiles.listEmployments(ids));
            return people.stream()
                    .collect(toMap(
                            identity(),
                            user -> found.getOrDefault(user.id(), List.of()).stream()
                                    .filter(employment -> employment.isPosition() == positions)
                                    .toList()));
        };
    }
}
