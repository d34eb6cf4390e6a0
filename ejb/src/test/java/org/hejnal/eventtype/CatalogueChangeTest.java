package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.OptionalInt;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.EditReason;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.LangDictPatch;
import org.hejnal.platform.Patch;
import org.junit.jupiter.api.Test;

class CatalogueChangeTest {
    private static final EventTypeScheduleView OFFER =
            new EventTypeScheduleView("news:daily", "news", "daily", true, 7);
    private static final EventTypeSchedulePatch WITHDRAWN = new EventTypeSchedulePatch(Optional.of(false));

    @Test
    void holdsForAnyVersionUnlessItNamesOne() {
        assertThat(new CatalogueChange<>(OptionalInt.empty(), WITHDRAWN, Initiator.PRODUCT)
                        .apply(OFFER, 7)
                        .isEnabled())
                .isFalse();
        assertThat(new CatalogueChange<>(OptionalInt.of(7), WITHDRAWN, Initiator.PRODUCT)
                        .apply(OFFER, 7)
                        .isEnabled())
                .isFalse();
    }

    @Test
    void refusesAnotherVersion() {
        assertThatThrownBy(() -> new CatalogueChange<>(OptionalInt.of(6), WITHDRAWN, Initiator.PRODUCT).apply(OFFER, 7))
                .isInstanceOfSatisfying(
                        InvalidStateException.class,
                        e -> assertThat(e.reason()).isEqualTo(Optional.of(EditReason.VERSION_CONFLICT)));
    }

    @Test
    void whatItSaysNothingOfIsKept() {
        assertThat(new EventTypeSchedulePatch(Optional.empty()).applyTo(OFFER)).isEqualTo(OFFER);
        EventChannelView pair = new EventChannelView("news:email", "news", "email", true, false, true, 3);
        assertThat(new EventChannelPatch(Optional.empty(), Optional.of(true), Optional.empty()).applyTo(pair))
                .isEqualTo(new EventChannelView("news:email", "news", "email", true, true, true, 3));
    }

    @Test
    void eachLanguageIsChangedByItselfAndATextGoesAsAWhole() {
        LangDict both = new LangDict("Oceny", "Grades");
        EventTypeView type = new EventTypeView("grades", both, both, true, false, true, both, 2);
        EventTypeView changed = new EventTypePatch(
                        Patch.set(new LangDictPatch(Patch.keep(), Patch.set("Marks"))),
                        Patch.set(null),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(false),
                        Patch.keep())
                .applyTo(type);
        assertThat(changed)
                .isEqualTo(new EventTypeView(
                        "grades",
                        new LangDict("Oceny", "Marks"),
                        new LangDict(null, null),
                        true,
                        false,
                        false,
                        both,
                        2));
    }
}
