package org.hejnal.delivery.channel.email;

import java.time.Instant;
import java.util.List;
import org.hejnal.eventtype.Catalogue;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.MessageTemplateView;

/** The wording of an installation whose administrators have written some templates, for tests of what uses it. */
final class EmailWordingFake {
    private EmailWordingFake() {}

    static EmailWording of(MessageTemplateView... templates) {
        EmailWording wording = new EmailWording();
        wording.eventTypes = new EventTypeService() {
            @Override
            public Catalogue catalogue() {
                return new Catalogue(
                        List.of(), List.of(), List.of(), new Catalogue.Offer(List.of(), List.of(), List.of(templates)));
            }
        };
        return wording;
    }

    static MessageTemplateView template(String type, String language, String subject, String body) {
        return new MessageTemplateView(type, "email", language, 1, subject, body, true, Instant.EPOCH);
    }
}
