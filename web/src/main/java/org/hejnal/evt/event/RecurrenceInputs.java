package org.hejnal.evt.event;

import java.util.Optional;
import org.hejnal.calendar.recurrence.Recurrence;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;
import org.hejnal.evt.method.SentTime;

/**
 * How an event is to recur: in the words of the flat style, or as a rule. Where both are sent the words count, since
 * clients echo a rule that they do not know.
 */
final class RecurrenceInputs {
    static final Input<Frequency> FREQUENCY = Input.optional(
            "recurrency",
            InputTypes.oneOf(Frequency.class),
            "How often it takes place. <code>CUSTOM</code> means <code>rrule</code>, or that it stays as it is.");
    static final Input<Integer> INTERVAL = Input.optional(
            "recurrencyInterval", InputTypes.integer(1, 1000), "Every how many days, weeks, months or years.");
    static final Input<String> BY_DAY = Input.optional(
            "byDay", InputTypes.text(100), "On which days of the week: <code>MO,WE</code>, or <code>1MO</code>.");
    static final Input<String> BY_MONTH_DAY =
            Input.optional("byMonthDay", InputTypes.text(200), "On which days of the month: <code>1,15</code>.");
    static final Input<SentTime> UNTIL =
            Input.optional("recurrencyEndDate", InputTypes.time(), "The latest beginning; a bare date is whole.");
    static final Input<String> RULE = Input.optional(
            "rrule",
            InputTypes.text(Recurrence.MAX_RULE),
            "How it recurs, as the value of an RRULE of RFC 5545, for example <code>FREQ=WEEKLY;COUNT=10</code>.");

    private RecurrenceInputs() {}

    /** How an event that recurs like this shall recur after the call. */
    static Optional<Recurrence> change(EvtCall call, TimeReader times, Optional<Recurrence> old) {
        Optional<Frequency> frequency = call.find(FREQUENCY);
        if (frequency.isPresent() && frequency.get() != Frequency.CUSTOM) {
            return words(call, times, frequency.get()).map(rule -> keepingExceptions(rule, old));
        }
        Optional<Recurrence> sent = call.find(RULE).map(rule -> keepingExceptions(rule, old));
        if (call.isCleared(FREQUENCY)) {
            return sent.filter(rule -> !old.equals(sent));
        }
        boolean isCleared = call.isCleared(RULE) && frequency.isEmpty();
        return isCleared ? Optional.empty() : sent.or(() -> old);
    }

    private static Optional<String> words(EvtCall call, TimeReader times, Frequency frequency) {
        if (frequency == Frequency.NONE) {
            return Optional.empty();
        }
        StringBuilder rule = new StringBuilder("FREQ=" + frequency);
        call.find(INTERVAL)
                .filter(interval -> interval > 1)
                .ifPresent(interval -> rule.append(";INTERVAL=" + interval));
        call.find(BY_DAY).ifPresent(days -> rule.append(";BYDAY=" + RuleText.clean(BY_DAY, days)));
        call.find(BY_MONTH_DAY).ifPresent(days -> rule.append(";BYMONTHDAY=" + RuleText.clean(BY_MONTH_DAY, days)));
        call.find(UNTIL).ifPresent(until -> rule.append(";UNTIL=" + RuleText.until(times.until(until))));
        return Optional.of(rule.toString());
    }

    private static Recurrence keepingExceptions(String rule, Optional<Recurrence> old) {
        return old.filter(known -> RuleText.isSame(known.rule(), rule)).orElseGet(() -> Recurrence.of(rule));
    }
}
