package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.contactpoint.ContactPointService;
import org.hejnal.contactpoint.ContactPointView;
import org.hejnal.platform.Settings;
import org.hejnal.platform.setting.SecondFactorRule;

/** The pages about people's own addresses. */
@Singleton
class ContactPointPages {
    @Inject
    PasswordPages pages;

    @Inject
    ContactPointService contactPoints;

    @Inject
    Settings settings;

    /** Asks for the password. */
    Response enter(int status, PasswordVisit visit, String problem) {
        return write(
                status,
                "points-enter",
                visit,
                PageNote.ofProblemKey(problem),
                Map.of("hasSecondStep", settings.secondFactor() != SecondFactorRule.OFF));
    }

    /** Shows the addresses of a person, with what can be done about each. */
    Response list(int status, PasswordVisit visit, long person, String ticket, PageNote note) {
        List<Map<String, Object>> points = contactPoints.listWithUnconfirmed(person).stream()
                .map(ContactPointPages::show)
                .toList();
        return write(status, "points-list", visit, note, Map.of("ticket", ticket, "points", points));
    }

    private static Map<String, Object> show(ContactPointView point) {
        return Map.of(
                "id",
                Long.toString(point.id()),
                "address",
                point.address(),
                "isOwn",
                point.isOwn(),
                "isPreferred",
                point.isPreferred(),
                "isInUse",
                point.isInUse(),
                "isRetired",
                point.retiredAt().isPresent());
    }

    private Response write(int status, String template, PasswordVisit visit, PageNote note, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("problem", note.problem());
        model.put("why", note.why());
        model.put("done", note.done());
        model.put("identifier", visit.identifier());
        return pages.write(status, template, visit, model).build();
    }
}
