package org.hejnal.usos.hejnal.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.roster.ListedPerson;
import org.hejnal.directory.roster.PeopleSearch;
import org.hejnal.directory.roster.PersonRecordService;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PeopleMethod implements ServiceMethod {
    private static final int MAX_QUERY = 100;
    private static final String YES = "yes";
    private static final String ANY = "any";
    private static final Argument<String> QUERY = Argument.withDefault(
            "query",
            ArgumentTypes.textOrEmpty(MAX_QUERY),
            "",
            "An id, or beginnings of the words of a name; of people who are not active, the beginning of the last name."
                    + " Empty for all.");
    private static final Argument<String> IS_ACTIVE = Argument.withDefault(
            "is_active",
            ArgumentTypes.oneOf(YES, "no", ANY),
            YES,
            "Whether to list people who take part, those who do not, or both.");
    private static final Argument<Long> AFTER = Argument.optional(
            "after_id",
            ArgumentTypes.userId(),
            "Only people with a greater id: the <b>user_id</b> of the last one of the page before.");
    private static final Argument<Integer> NUM = Paging.num(PersonRecordService.MAX_LISTED);

    private final PersonRecordService people;
    private final AuditService audit;

    @Inject
    PeopleMethod(PersonRecordService people, AuditService audit) {
        this.people = people;
        this.audit = audit;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/people", "List people of the directory")
                .description(
                        "Lists people in the order of their ids, those who have left too. Whoever looks stands in the"
                                + " audit trail, with the length of the query and not its words.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.AUDITOR)
                .arguments(QUERY, IS_ACTIVE, AFTER, NUM)
                .returns("An object with <b>items</b>, a list of objects with <b>user_id</b>, <b>first_name</b>,"
                        + " <b>last_name</b>, <b>is_active</b> and <b>origin</b> (<i>directory</i> or <i>own</i>); and"
                        + " <b>next_page</b>, true if there are more.")
                .example("query", "kow")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int num = call.get(NUM);
        String query = call.find(QUERY).orElse("");
        String active = call.get(IS_ACTIVE);
        List<ListedPerson> found = people.list(new PeopleSearch(
                query,
                active.equals(ANY) ? Optional.empty() : Optional.of(active.equals(YES)),
                call.find(AFTER).orElse(0L),
                num + 1));
        audit.recordLook(
                call.initiator(),
                AuditedAct.of("person.list", "directory", "", Map.of(), Map.of("query_length", query.length())));
        return Paging.page(found, num, PeopleMethod::show);
    }

    private static Map<String, Object> show(ListedPerson person) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("user_id", Long.toString(person.id()));
        shown.put("first_name", person.firstName());
        shown.put("last_name", person.lastName());
        shown.put("is_active", person.isActive());
        shown.put("origin", person.origin());
        return shown;
    }
}
