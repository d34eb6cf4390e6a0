package org.hejnal.evt.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.hejnal.declared.Argument;
import org.hejnal.directory.settings.BirthDateService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtTypes;

/** Changes one's profile, as far as it is about the calendar. */
@Singleton
class SetProfileMethod implements EvtMethod {
    private static final Argument<LocalDate> BIRTH_DATE = Argument.optional(
            "birthDate", EvtTypes.date(), "When one was born; empty for what others are not to know.");

    private final BirthDateService birthDates;

    @Inject
    SetProfileMethod(BirthDateService birthDates) {
        this.birthDates = birthDates;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accsetprofile", "Change one's profile")
                .description("One's circles have a birthday (<code>BIRTHDAY_ACCOUNT</code>) in their calendars for as"
                        + " long as the day is in the profile.")
                .changing()
                .arguments(BIRTH_DATE)
                .returns("<code>true</code>")
                .build();
    }

    @Override
    public Boolean call(EvtCall call) {
        if (call.find(BIRTH_DATE).isPresent() || call.isCleared(BIRTH_DATE)) {
            birthDates.set(call.accountId(), call.find(BIRTH_DATE));
        }
        return true;
    }
}
