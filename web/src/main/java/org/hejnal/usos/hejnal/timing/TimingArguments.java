package org.hejnal.usos.hejnal.timing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.platform.Patch;
import org.hejnal.preference.timing.PauseEnd;
import org.hejnal.preference.timing.QuietHours;
import org.hejnal.preference.timing.TimingView;
import org.hejnal.preference.timing.UpdateTiming;
import org.hejnal.usos.method.Call;

/** When messages reach somebody, as the API reads and shows it. */
final class TimingArguments {
    static final Argument<Long> USER_ID = Argument.required("user_id", ArgumentTypes.userId(), "The person.");

    static final Argument<Optional<QuietHours>> QUIET_HOURS = Argument.optional(
            "quiet_hours",
            new QuietHoursType(),
            "When messages wait on each day, where the person lives, for example <i>22:00-07:00</i>; empty for never.");

    static final Argument<Optional<PauseEnd>> PAUSED_UNTIL = Argument.optional(
            "paused_until",
            new PauseEndType(),
            "Until when messages wait: a day, which begins where the person lives, or a date-time; at most "
                    + UpdateTiming.LONGEST_PAUSE + " days ahead. Empty to end a pause.");

    static final Argument<Optional<Integer>> DAILY_CAP = Argument.optional(
            "daily_cap",
            ArgumentTypes.integerOrEmpty(1, UpdateTiming.MOST_A_DAY),
            "How many e-mails may come one by one on a day; empty for what the installation has for everybody.");

    static final String MEANING =
            "Quiet hours and a pause are for channels that reach out to a person, such as e-mail; the inbox"
                    + " fills as ever. What would come in quiet hours comes when they are over. What would come in a pause,"
                    + " and what is beyond the daily cap, comes with the next daily digest that is sent. What is mandatory, codes, links and"
                    + " confirmations come at once. A change counts for what waits already; what waits for a digest because of the daily cap stays there.";

    static final String FIELDS =
            "<b>quiet_hours</b> (as in <i>22:00-07:00</i>, in the person's zone), <b>paused_until</b>,"
                    + " <b>daily_cap</b> (each of them null for none) and <b>usual_daily_cap</b> (what the installation has for those who"
                    + " have not chosen; null for no limit)";

    static final String INVALID = "<b>param_invalid</b> if quiet hours end when they begin or last more than "
            + UpdateTiming.LONGEST_QUIET.toHours() + " hours, or if a pause would end in the past or"
            + " more than " + UpdateTiming.LONGEST_PAUSE + " days ahead.";

    private TimingArguments() {}

    static UpdateTiming read(Call call, long accountId) {
        return new UpdateTiming(accountId, patch(call, QUIET_HOURS), patch(call, PAUSED_UNTIL), patch(call, DAILY_CAP));
    }

    static Map<String, Object> show(TimingView timing, Optional<Integer> usualCap) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("quiet_hours", timing.quietHours().map(QuietHoursType::write).orElse(null));
        shown.put("paused_until", timing.pausedUntil().orElse(null));
        shown.put("daily_cap", timing.dailyCap().orElse(null));
        shown.put("usual_daily_cap", usualCap.orElse(null));
        return shown;
    }

    private static <T> Patch<T> patch(Call call, Argument<Optional<T>> argument) {
        return call.find(argument).map(value -> Patch.set(value.orElse(null))).orElseGet(Patch::keep);
    }
}
