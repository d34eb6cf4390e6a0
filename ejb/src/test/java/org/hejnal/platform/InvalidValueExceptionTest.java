package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueExceptionTest {
    private enum Fields implements Field {
        MONTH_DAYS
    }

    private final InvalidValueException refusal = new InvalidValueException(
            Fields.MONTH_DAYS,
            "The list '" + Field.NAME + "' is none.",
            new LangDict("Pole " + Field.NAME + ".", null));

    /** Logs and reports quote the message and know no API. */
    @Test
    void theDomainCallsTheFieldByItsOwnName() {
        assertThat(refusal).hasMessage("The list 'month days' is none.");
    }

    @Test
    void anApiCallsItAsItDoes() {
        assertThat(refusal.message("byMonthDay")).isEqualTo("The list 'byMonthDay' is none.");
        assertThat(refusal.userMessage("byMonthDay")).isEqualTo(new LangDict("Pole byMonthDay.", null));
    }
}
