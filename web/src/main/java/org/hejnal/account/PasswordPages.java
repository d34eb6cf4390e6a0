package org.hejnal.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hejnal.page.HtmlAnswer;
import org.hejnal.page.PageTemplates;
import org.hejnal.password.PasswordChangeService;
import org.hejnal.platform.DomainException;
import org.hejnal.platform.Settings;
import org.hejnal.platform.setting.SecondFactorRule;

/** The pages. None is kept or framed, and none tells another site its address, which may hold a token. */
@Singleton
class PasswordPages {
    private final PageTemplates templates = new PageTemplates(PasswordPages.class);

    @Inject
    PasswordChangeService changes;

    @Inject
    Settings settings;

    /** Asks for the old and the new password, under the text with the key {@code problem} or the empty string. */
    Response change(int status, PasswordVisit visit, String problem) {
        return changeForm(status, visit, problem, "").build();
    }

    /** Asks again, because the new password is weak. */
    Response weakChange(PasswordVisit visit, String why) {
        return changeForm(400, visit, "weak", why).build();
    }

    Response tooManySignIns(PasswordVisit visit, Duration retryAfter) {
        return tooEarly(change(429, visit, "too_many_sign_ins"), retryAfter);
    }

    private Response.ResponseBuilder changeForm(int status, PasswordVisit visit, String problem, String why) {
        Map<String, ?> values = Map.of(
                "problem",
                problem,
                "why",
                why,
                "identifier",
                identifier(visit),
                "hasSecondStep",
                settings.secondFactor() != SecondFactorRule.OFF);
        return write(status, "change", visit, values);
    }

    /** What was typed, or else what the person who is signed in signs in with. */
    private String identifier(PasswordVisit visit) {
        String typed = visit.parameter("identifier");
        if (!typed.isEmpty() || visit.session().accountId().isEmpty()) {
            return typed;
        }
        try {
            return changes.requireSignIn(visit.session().accountId().getAsLong());
        } catch (DomainException e) {
            return "";
        }
    }

    /** Asks who forgot their password. */
    Response forgotten(int status, PasswordVisit visit, String problem) {
        return write(status, "forgotten", visit, Map.of("problem", problem, "why", ""))
                .build();
    }

    Response tooManyLinks(PasswordVisit visit, Duration retryAfter) {
        return tooEarly(forgotten(429, visit, "too_many_links"), retryAfter);
    }

    /** The same page, which says when to come back. */
    static Response tooEarly(Response page, Duration retryAfter) {
        return Response.fromResponse(page)
                .header("Retry-After", retryAfter.toSeconds())
                .build();
    }

    /** Asks for the new password of a link's owner. */
    Response setNew(int status, PasswordVisit visit, String signIn, String problem, String why) {
        return write(
                        status,
                        "new",
                        visit,
                        Map.of("problem", problem, "why", why, "identifier", signIn, "token", visit.parameter("token")))
                .build();
    }

    /** Says something, with the title under {@code <key>_title} and the text under {@code <key>_text}. */
    Response message(int status, PasswordVisit visit, String key) {
        return write(status, "message", visit, Map.of("key", key)).build();
    }

    Response.ResponseBuilder write(int status, String template, PasswordVisit visit, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("base", visit.base());
        model.put("path", visit.path());
        model.putIfAbsent("token", "");
        byte[] page = templates.fill(template, visit.language(), model).getBytes(StandardCharsets.UTF_8);
        return HtmlAnswer.describe(Response.status(status).entity(page), visit.language(), "form-action 'self'")
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store");
    }
}
