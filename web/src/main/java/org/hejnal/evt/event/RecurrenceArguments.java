package org.hejnal.evt.event;

import org.hejnal.calendar.editing.RecurrencePatch;
import org.hejnal.calendar.recurrence.Frequency;
import org.hejnal.calendar.recurrence.GivenTime;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtTypes;

/** How an event is to recur: in the words of the flat style, or as a rule. */
final class RecurrenceArguments {
    static final Argument<Frequency> FREQUENCY = Argument.optional(
            "recurrency",
            EvtTypes.oneOf(Frequency.class),
            "How often it takes place. <code>CUSTOM</code> means <code>rrule</code>, or that it stays as it is.");
    static final Argument<Integer> INTERVAL = Argument.optional(
            "recurrencyInterval", EvtTypes.integer(1, 1000), "Every how many days, weeks, months or years.");
    static final Argument<String> BY_DAY = Argument.optional(
            "byDay", EvtTypes.text(100), "On which days of the week: <code>MO,WE</code>, or <code>1MO</code>.");
    static final Argument<String> BY_MONTH_DAY =
            Argument.optional("byMonthDay", EvtTypes.text(200), "On which days of the month: <code>1,15</code>.");
    static final Argument<GivenTime> UNTIL =
            Argument.optional("recurrencyEndDate", EvtTypes.time(), "The latest beginning; a bare date is whole.");
    static final Argument<String> RULE = Argument.optional(
            "rrule",
            EvtTypes.text(Recurrence.MAX_RULE),
            "How it recurs, as the value of an RRULE of RFC 5545, for example <code>FREQ=WEEKLY;COUNT=10</code>.");

    private RecurrenceArguments() {}

    /** What a call says of how an event recurs. */
    static RecurrencePatch patch(EvtCall call) {
        return new RecurrencePatch(
                call.patch(FREQUENCY),
                call.find(INTERVAL),
                call.find(BY_DAY),
                call.find(BY_MONTH_DAY),
                call.find(UNTIL),
                call.patch(RULE));
    }
}
