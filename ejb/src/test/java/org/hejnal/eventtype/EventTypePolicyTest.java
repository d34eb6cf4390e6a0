package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypePolicyTest {
    @ParameterizedTest
    @ValueSource(strings = {"grades", "calendar.event_created", "A-1", "123456789012345678901234"})
    void takesIdsThatCanStandInOtherIds(String id) {
        assertThatCode(() -> EventTypePolicy.requireId(EventTypeField.ID, id)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "a|b", "a b", "oceny\u0142", "1234567890123456789012345"})
    void refusesOthers(String id) {
        assertThatThrownBy(() -> EventTypePolicy.requireId(EventTypeField.ID, id))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void demandsAPolishName() {
        assertThatCode(() -> EventTypePolicy.require("x", type("Oceny", false))).doesNotThrowAnyException();
        assertThatThrownBy(() -> EventTypePolicy.require("x", type(null, false)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void keepsCodesMandatory() {
        assertThatCode(() -> EventTypePolicy.require("one_time_code", type("Kod", true)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> EventTypePolicy.require("one_time_code", type("Kod", false)))
                .isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one_time_code", "password", "contact_point"})
    void keepsInUseWhatPeopleGetInBy(String id) {
        EventTypeView inUse = type("Hasło", true);
        assertThatCode(() -> EventTypePolicy.require(id, inUse)).doesNotThrowAnyException();
        EventTypeView outOfUse = EventTypePatch.enable(false).applyTo(inUse);
        assertThatThrownBy(() -> EventTypePolicy.require(id, outOfUse))
                .isInstanceOfSatisfying(
                        InvalidStateException.class,
                        e -> assertThat(e.reason()).contains(CatalogueReason.EVENT_TYPE_NEEDED));
        assertThatCode(() -> EventTypePolicy.require("news", outOfUse)).doesNotThrowAnyException();
    }

    private static EventTypeView type(@Nullable String name, boolean isMandatory) {
        LangDict none = new LangDict(null, null);
        return new EventTypeView("x", new LangDict(name, "Name"), none, true, isMandatory, true, none, 0);
    }
}
