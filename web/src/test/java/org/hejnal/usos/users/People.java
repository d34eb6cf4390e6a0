package org.hejnal.usos.users;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.directory.profile.CivilData;
import org.hejnal.directory.profile.Contact;
import org.hejnal.directory.profile.Employment;
import org.hejnal.directory.profile.Identifiers;
import org.hejnal.directory.profile.Naming;
import org.hejnal.directory.profile.PostalAddress;
import org.hejnal.directory.profile.PreviousName;
import org.hejnal.directory.profile.ProfileService;
import org.hejnal.directory.profile.ProfileView;
import org.hejnal.directory.profile.Room;
import org.hejnal.directory.profile.Standing;
import org.hejnal.usos.method.ServiceMethod;

/** Anna with every kind of data, Jan of whom nothing is known, and what is read of them. */
final class People {
    static final UserView ANNA = new UserView(1001, "Anna", "Nowak", "anna@example.edu");
    static final UserView JAN = new UserView(1002, "Jan", "Kowalski", null);
    private static final Employment LECTURER =
            new Employment("position", "LEC", "wykładowca", "lecturer", "INF", "Informatyka", "Computing", true);
    private static final Employment DEAN = new Employment("function", null, "dziekan", null, null, null, null, false);

    final List<String> loads = new ArrayList<>();
    private final String emailShownTo;

    People(String emailShownTo) {
        this.emailShownTo = emailShownTo;
    }

    ServiceMethod user() {
        Subjects subjects = new Subjects(new Profiles());
        return new UserMethod(
                new Directory(),
                new UserFields(
                        subjects,
                        new EmploymentFields(subjects, new Profiles()),
                        new OwnFields(subjects, new Profiles())));
    }

    static ServiceMethod users() {
        return new UsersMethod(new Directory());
    }

    private static final class Directory extends DirectoryService {
        @Override
        public UserView get(long id) {
            return id == 1001 ? ANNA : JAN;
        }

        @Override
        public void requireUser(long id) {}

        @Override
        public List<UserView> list(Collection<Long> ids) {
            return ids.stream().map(this::get).toList();
        }
    }

    private final class Profiles extends ProfileService {
        @Override
        public Map<Long, ProfileView> map(Collection<Long> accountIds) {
            loads.add("profiles of " + accountIds.size());
            return Map.of(1001L, anna());
        }

        @Override
        public Map<Long, List<Employment>> listEmployments(Collection<Long> accountIds) {
            loads.add("employments of " + accountIds.size());
            return Map.of(1001L, List.of(LECTURER, DEAN));
        }

        @Override
        public Map<Long, List<PostalAddress>> listAddresses(Collection<Long> accountIds) {
            loads.add("addresses of " + accountIds.size());
            return accountIds.stream()
                    .collect(toMap(identity(), id -> List.of(new PostalAddress("primary", "ul. Polna 1"))));
        }

        @Override
        public Map<Long, List<PreviousName>> listPreviousNames(Collection<Long> accountIds) {
            return Map.of(1001L, List.of(new PreviousName("Anna", "Lis", LocalDate.of(2020, 2, 29))));
        }
    }

    private ProfileView anna() {
        return new ProfileView(
                new Naming("Maria", "F", "dr", null),
                new Standing((short) 2, (short) 0, (short) 1, "401001"),
                new Contact(
                        emailShownTo,
                        "a@example.com",
                        "https://example.edu/~anna",
                        "https://example.edu/1001",
                        "https://example.edu/1001.jpg",
                        "wtorki",
                        null,
                        null,
                        null),
                new CivilData("03251400024", LocalDate.of(2003, 5, 14), "1449", "PL"),
                Optional.of(new Room("42", "4420", "MIM", "Wydział", "Faculty")),
                new Identifiers("0000-0002-1825-0097", null, "L-1"),
                List.of("+48 22 1"),
                List.of("+48 600 1"));
    }
}
