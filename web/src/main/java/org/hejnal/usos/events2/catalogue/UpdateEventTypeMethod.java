package org.hejnal.usos.events2.catalogue;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.declared.body.BodyKey;
import org.hejnal.declared.body.BodyTypes;
import org.hejnal.declared.body.PatchBody;
import org.hejnal.eventtype.CatalogueChange;
import org.hejnal.eventtype.CatalogueEditService;
import org.hejnal.eventtype.EventTypePatch;
import org.hejnal.eventtype.EventTypeView;
import org.hejnal.platform.LangDictPatch;
import org.hejnal.usos.events2.EventsAdministration;
import org.hejnal.usos.events2.VersionKey;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class UpdateEventTypeMethod implements ServiceMethod {
    private static final BodyKey<String> ID =
            BodyKey.required("id", BodyTypes.string(ArgumentTypes.id()), "ID of the type of event.");
    private static final BodyKey<LangDictPatch> NAME =
            BodyKey.optional("name", BodyTypes.langDict(200), "Its name, a LangDict. There is always a Polish one.");
    private static final BodyKey<LangDictPatch> DESCRIPTION =
            BodyKey.clearable("description", BodyTypes.langDict(2000), "What it tells people about, a LangDict.");
    private static final BodyKey<Boolean> IS_ENABLED =
            BodyKey.optional("is_enabled", BodyTypes.bool(), "False to send nothing of this type.");
    private static final BodyKey<Boolean> IS_MANDATORY =
            BodyKey.optional("is_mandatory", BodyTypes.bool(), "True if people must not switch it off.");
    private static final BodyKey<Boolean> SEND_BY_DEFAULT =
            BodyKey.optional("send_by_default", BodyTypes.bool(), "True if people who never chose receive it.");
    private static final BodyKey<LangDictPatch> DEFAULT_MESSAGE = BodyKey.clearable(
            "default_message",
            BodyTypes.langDict(10_000),
            "What a notification without a message of its own says, a LangDict.");
    private static final Argument<PatchBody> BODY = PatchBody.argument(
            ID,
            NAME,
            DESCRIPTION,
            IS_ENABLED,
            IS_MANDATORY,
            SEND_BY_DEFAULT,
            DEFAULT_MESSAGE,
            BodyKey.ignored("channels"),
            BodyKey.ignored("schedules"),
            VersionKey.KEY);

    private final CatalogueEditService catalogue;
    private final EventsAdministration administration;

    @Inject
    UpdateEventTypeMethod(CatalogueEditService catalogue, EventsAdministration administration) {
        this.catalogue = catalogue;
        this.administration = administration;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/events2/update_event_type", "Change a type of event")
                .description("Changes a type of event. With a new ID, a consumer that may call this method as"
                        + " administrative adds a type; it goes to the inbox at once until more channels and schedules"
                        + " are given to it.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .tls()
                .arguments(BODY)
                .returns("An empty object.")
                .errors(
                        EventsAdministration.ERROR,
                        "<b>object_not_found</b> if there is no such type and this caller cannot add one.",
                        VersionKey.ERROR)
                .example("body", "{\"id\": \"custom\", \"send_by_default\": true}")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        administration.require(call);
        PatchBody body = call.get(BODY);
        CatalogueChange<EventTypeView> change = CatalogueBody.change(call, body, patch(body));
        if (call.isAdministrative()) {
            catalogue.updateOrAddEventType(body.get(ID), change);
        } else {
            catalogue.updateEventType(body.get(ID), change);
        }
        return Map.of();
    }

    private static EventTypePatch patch(PatchBody body) {
        return new EventTypePatch(
                body.patch(NAME),
                body.patch(DESCRIPTION),
                body.find(IS_ENABLED),
                body.find(IS_MANDATORY),
                body.find(SEND_BY_DEFAULT),
                body.patch(DEFAULT_MESSAGE));
    }
}
