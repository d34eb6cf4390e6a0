package org.hejnal.usos.hejnal.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hejnal.audit.AuditLogService;
import org.hejnal.audit.AuditView;
import org.hejnal.declared.Argument;
import org.hejnal.directory.role.Role;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class AuditLogMethod implements ServiceMethod {
    private static final Argument<Integer> NUM = Paging.num(AuditLogService.MAX_LISTED);

    private final AuditLogService log;
    private final AuditArguments arguments;
    private final AuditNames names;

    @Inject
    AuditLogMethod(AuditLogService log, AuditArguments arguments, AuditNames names) {
        this.log = log;
        this.arguments = arguments;
        this.names = names;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/audit_log", "Read the audit trail")
                .description("Lists who changed what as an administrator, and who looked at whose data, the newest"
                        + " first. Arguments narrow the list; an entry has to fit all of them. How often applications"
                        + " read by themselves is counted, and told by <b>services/hejnal/audit_reads</b>.")
                .administration(Role.DIRECTORY_ADMINISTRATOR, Role.AUDITOR)
                .arguments(AuditArguments.ALL)
                .arguments(AuditArguments.BEFORE_ID, NUM)
                .returns("An object with <b>items</b> and <b>next_page</b>, whether others follow: give the last"
                        + " <b>id</b> as <b>before_id</b>. An item has <b>id</b>, <b>happened_at</b>, <b>initiator</b>"
                        + " (the person who did it: <b>id</b>, <b>name</b>; null for none), <b>consumer</b> (the"
                        + " application: <b>id</b>, <b>key</b>, <b>name</b>; null for none), <b>address</b> (that the"
                        + " call came from, or null), <b>action</b>, <b>target_kind</b>, <b>target_id</b>,"
                        + " <b>person</b> (whom it is about: <b>id</b>, <b>name</b>; null for nobody), <b>before</b>"
                        + " and <b>after</b> (objects with what changed). Texts and addresses are masked. A name is null"
                        + " where the person or application is no longer there, and so is the key.")
                .errors("<b>object_not_found</b> if there is no such consumer.")
                .example("action", "role.give")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        int num = call.get(NUM);
        List<AuditView> found =
                log.list(arguments.filter(call), AuditArguments.number(call, AuditArguments.BEFORE_ID), num + 1);
        return Paging.pageOf(found, num, names::show);
    }
}
