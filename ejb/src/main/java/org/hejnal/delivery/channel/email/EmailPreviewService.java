package org.hejnal.delivery.channel.email;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.hejnal.delivery.channel.Parcel;
import org.hejnal.eventtype.EventTypeService;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.eventtype.MessageTemplateService;
import org.hejnal.eventtype.SaveTemplate;
import org.hejnal.platform.LangDict;

/** Shows an e-mail as it would go out by a template that is being written. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EmailPreviewService {
    private static final String PERSON = "Anna Nowak";

    @Inject
    MessageTemplateService drafts;

    @Inject
    EventTypeService eventTypes;

    @Inject
    EmailTemplates templates;

    @Inject
    Clock clock;

    /**
     * Writes the e-mail, to nobody.
     *
     * @param message what the sender says, in both languages
     * @param data what the sender gives beside it, a JSON object
     * @throws org.hejnal.platform.InvalidValueException if a text is no template, or comes to too much
     * @throws org.hejnal.platform.UnknownObjectException if there is no such type
     */
    public EmailText preview(SaveTemplate draft, LangDict message, Optional<String> data) {
        EventTypeView type = eventTypes.getEventType(draft.eventTypeId());
        drafts.check(draft);
        return templates.renderDraft(
                new Parcel(
                        0,
                        type.id(),
                        type.name(),
                        message,
                        Optional.empty(),
                        clock.instant(),
                        clock.instant(),
                        0,
                        new Parcel.Recipient(0, PERSON, Optional.empty(), draft.language()),
                        data,
                        Optional.empty()),
                draft);
    }
}
