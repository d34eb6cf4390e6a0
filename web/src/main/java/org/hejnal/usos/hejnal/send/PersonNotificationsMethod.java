package org.hejnal.usos.hejnal.send;

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
import org.hejnal.delivery.status.RecipientStatusView;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.role.Role;
import org.hejnal.explanation.ExplainedSend;
import org.hejnal.explanation.ExplanationService;
import org.hejnal.notification.history.FoundSend;
import org.hejnal.notification.history.SendPage;
import org.hejnal.notification.history.SendSearch;
import org.hejnal.notification.history.SendSearchService;
import org.hejnal.usos.hejnal.DeliveryAnswer;
import org.hejnal.usos.hejnal.ExplanationAnswer;
import org.hejnal.usos.hejnal.Paging;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class PersonNotificationsMethod implements ServiceMethod {
    private static final int MAX_NUM = 50;
    private static final Argument<Long> USER_ID = Argument.required("user_id", ArgumentTypes.userId(), "The person.");
    private static final Argument<Integer> NUM = Paging.num(MAX_NUM);

    private final DirectoryService directory;
    private final SendSearchService sends;
    private final ExplanationService explanations;
    private final AuditService audit;
    private final FoundSendAnswer answer;

    @Inject
    PersonNotificationsMethod(
            DirectoryService directory,
            SendSearchService sends,
            ExplanationService explanations,
            AuditService audit,
            FoundSendAnswer answer) {
        this.directory = directory;
        this.sends = sends;
        this.explanations = explanations;
        this.audit = audit;
        this.answer = answer;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of(
                        "services/hejnal/person_notifications", "Tell what a person was sent, and what became of it")
                .description("Lists what a person was sent, the newest first: on which channels it went, or why not, as"
                        + " <b>why</b> tells it. Confidential texts, such as codes, are never shown. The look is"
                        + " written to the audit trail. One call looks at " + SendSearchService.SCANNED + " sends at"
                        + " most; a page may so be short or empty and yet have a <b>next_before_id</b>.")
                .administration(Role.EVENTS_ADMINISTRATOR, Role.AUDITOR)
                .arguments(USER_ID, FoundSendAnswer.FROM, FoundSendAnswer.UNTIL, FoundSendAnswer.BEFORE_ID, NUM)
                .returns("An object with <b>items</b>, a list of objects with " + FoundSendAnswer.FIELDS
                        + "; <b>arrived_at</b> and <b>read_at</b> (in the inbox, null if not); <b>deliveries</b>, a"
                        + " list of objects with"
                        + " " + DeliveryAnswer.FIELDS + "; and <b>why</b>, a list of objects with "
                        + ExplanationAnswer.FIELDS + ". Besides, " + FoundSendAnswer.NEXT + ".")
                .errors("<b>object_not_found</b> if there is no such person.")
                .example("user_id", "1001")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        long person = call.get(USER_ID);
        directory.requireUser(person);
        audit.recordLook(call.initiator(), AuditedAct.ofPerson("notification.look", person, Map.of(), Map.of()));
        SendPage page = sends.search(SendSearch.ofPerson(
                person,
                call.find(FoundSendAnswer.FROM),
                call.find(FoundSendAnswer.UNTIL),
                FoundSendAnswer.before(call),
                call.get(NUM)));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("items", items(page, person));
        shown.put("next_before_id", FoundSendAnswer.nextBefore(page));
        return shown;
    }

    private List<Map<String, Object>> items(SendPage page, long person) {
        List<Map<String, Object>> items = answer.show(page.sends());
        List<ExplainedSend> explained = explanations.explainAll(
                page.sends().stream().map(FoundSend::send).toList(), person);
        for (int i = 0; i < items.size(); i++) {
            add(explained.get(i), items.get(i));
        }
        return items;
    }

    private static void add(ExplainedSend explained, Map<String, Object> shown) {
        Optional<RecipientStatusView> recipient = explained.recipient();
        shown.put(
                "arrived_at", recipient.flatMap(RecipientStatusView::arrivedAt).orElse(null));
        shown.put("read_at", recipient.flatMap(RecipientStatusView::readAt).orElse(null));
        shown.put(
                "deliveries",
                recipient.map(RecipientStatusView::deliveries).orElse(List.of()).stream()
                        .map(DeliveryAnswer::show)
                        .toList());
        shown.put("why", explained.steps().stream().map(ExplanationAnswer::show).toList());
    }
}
