package org.hejnal.usos.hejnal.roster;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.directory.role.Role;
import org.hejnal.directory.roster.PersonRecord;
import org.hejnal.directory.roster.PersonRecordService;
import org.hejnal.usos.hejnal.person.PersonArguments;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PersonMethod implements ServiceMethod {
    private final PersonRecordService people;
    private final AuditService audit;

    @Inject
    PersonMethod(PersonRecordService people, AuditService audit) {
        this.people = people;
        this.audit = audit;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/person", "Show what the directory keeps of a person")
                .description(
                        "Shows all that is kept of a person, by the names of the columns of an import. The look is written"
                                + " to the audit trail.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.AUDITOR)
                .arguments(PersonArguments.USER_ID)
                .returns("An object with <b>user_id</b>, <b>is_active</b>, <b>deactivated_at</b>, <b>deactivated_by</b>"
                        + " (<i>directory</i> or <i>administrator</i>), <b>origin</b> (<i>directory</i> or <i>own</i>),"
                        + " <b>has_password</b>, <b>roles</b>, and a key for each argument of <b>update_person</b>; null"
                        + " where nothing is known.")
                .errors(PersonArguments.NOT_FOUND)
                .example("user_id", "1001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        PersonRecord person = people.get(call.get(PersonArguments.USER_ID));
        audit.recordLook(call.initiator(), AuditedAct.ofPerson("person.look", person.id(), Map.of(), Map.of()));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("user_id", Long.toString(person.id()));
        shown.put("is_active", person.isActive());
        shown.put("deactivated_at", person.deactivatedAt().orElse(null));
        shown.put("deactivated_by", person.deactivatedBy().orElse(null));
        shown.put("origin", person.origin());
        shown.put("has_password", person.hasPassword());
        shown.put("roles", person.roles().stream().map(Role::wireName).sorted().toList());
        shown.putAll(person.values());
        return shown;
    }
}
