package org.hejnal.eventtype;

import java.util.Optional;
import org.hejnal.platform.LangDictPatch;
import org.hejnal.platform.Patch;

/** What a change says of a type of events. */
public record EventTypePatch(
        Patch<LangDictPatch> name,
        Patch<LangDictPatch> description,
        Optional<Boolean> isEnabled,
        Optional<Boolean> isMandatory,
        Optional<Boolean> sendByDefault,
        Patch<LangDictPatch> defaultMessage)
        implements CataloguePatch<EventTypeView> {

    /** Takes a type into use or out of it, and says nothing else. */
    public static EventTypePatch enable(boolean isEnabled) {
        return new EventTypePatch(
                Patch.keep(), Patch.keep(), Optional.of(isEnabled), Optional.empty(), Optional.empty(), Patch.keep());
    }

    @Override
    public EventTypeView applyTo(EventTypeView type) {
        return new EventTypeView(
                type.id(),
                CataloguePatch.applyTo(type.name(), name),
                CataloguePatch.applyTo(type.description(), description),
                isEnabled.orElse(type.isEnabled()),
                isMandatory.orElse(type.isMandatory()),
                sendByDefault.orElse(type.sendByDefault()),
                CataloguePatch.applyTo(type.defaultMessage(), defaultMessage),
                type.version());
    }
}
