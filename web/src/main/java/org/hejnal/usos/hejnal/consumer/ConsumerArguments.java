package org.hejnal.usos.hejnal.consumer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.oauth.consumer.ConsumerChange;
import org.hejnal.oauth.consumer.ConsumerCredentials;
import org.hejnal.oauth.consumer.ConsumerLimits;
import org.hejnal.oauth.consumer.LimitChange;
import org.hejnal.oauth.consumer.TestMode;
import org.hejnal.oauth.consumer.TestModeChange;
import org.hejnal.platform.Patch;
import org.hejnal.usos.method.Call;

/** What administrators say of a consumer, when they create it and when they change it. */
final class ConsumerArguments {
    private static final int MAX_KEY = 64;
    private static final int MAX_METHOD = 100;
    private static final int MAX_ORIGIN = 300;
    private static final String EMPTY = " Empty for none.";
    private static final String DEFAULT = " Empty for what the installation has set for all.";

    static final Argument<String> KEY = Argument.required(
            "consumer_key", ArgumentTypes.text(MAX_KEY), "The <i>oauth_consumer_key</i> of the consumer.");
    static final Argument<String> NAME_PL = Argument.optional(
            "name_pl",
            ArgumentTypes.text(ConsumerChange.MAX_NAME),
            "The application's name in Polish, as people read it before they agree to something.");
    static final Argument<String> NAME_EN = Argument.optional(
            "name_en", ArgumentTypes.textOrEmpty(ConsumerChange.MAX_NAME), "The same in English." + EMPTY);
    static final Argument<String> URL = Argument.optional(
            "url", ArgumentTypes.textOrEmpty(ConsumerChange.MAX_URL), "The address of the application's page." + EMPTY);
    static final Argument<String> EMAIL = Argument.optional(
            "email",
            ArgumentTypes.textOrEmpty(ConsumerChange.MAX_EMAIL),
            "The address of those who are responsible for it." + EMPTY);
    static final Argument<Boolean> IS_VERIFIED = Argument.optional(
            "is_verified",
            ArgumentTypes.bool(),
            "Whether you know whose application it is. A new consumer is verified unless you say <i>false</i>.");
    static final Argument<List<String>> ADMINISTRATIVE_METHODS = Argument.optional(
            "administrative_methods",
            ArgumentTypes.textList(ConsumerChange.MAX_METHODS, MAX_METHOD),
            "Full names of the methods that it may call as administrative, joined with '|', for example"
                    + " <i>services/events2/send_notification</i>. <i>*</i> alone stands for all that there are and will"
                    + " be." + EMPTY);
    static final Argument<List<String>> CALLBACK_ORIGINS = Argument.optional(
            "callback_origins",
            ArgumentTypes.textList(ConsumerChange.MAX_ORIGINS, MAX_ORIGIN),
            "Where it may send people back to without asking them each time, joined with '|': scheme, host and port"
                    + " (<i>https://app.example.edu</i>), or the scheme of an installed application with a colon"
                    + " (<i>pl.example.app:</i>)." + EMPTY);

    static final Argument<Optional<Integer>> REQUESTS_PER_MINUTE = Argument.optional(
            "requests_per_minute",
            ArgumentTypes.integerOrEmpty(1, ConsumerLimits.MAX_REQUESTS_PER_MINUTE),
            "How many signed requests each server of the installation answers it in a minute." + DEFAULT);
    static final Argument<Optional<Integer>> RECIPIENTS_PER_DAY = Argument.optional(
            "recipients_per_day",
            ArgumentTypes.integerOrEmpty(1, ConsumerLimits.MAX_RECIPIENTS_PER_DAY),
            "How many recipients its sends may have together on a day of the installation's zone." + DEFAULT);
    static final Argument<Boolean> IS_TEST = Argument.optional(
            "is_test",
            ArgumentTypes.bool(),
            "Whether it is only being tried: then it reaches nobody but those in <b>test_user_ids</b>.");
    static final Argument<List<Long>> TEST_USER_IDS = Argument.optional(
            "test_user_ids",
            ArgumentTypes.userIdListOrEmpty(TestMode.MAX_PEOPLE),
            "IDs of the people whom it reaches in test mode, joined with '|', at most " + TestMode.MAX_PEOPLE + "."
                    + EMPTY);
    static final String UNKNOWN = "<b>object_not_found</b> if there is no consumer with this key.";
    static final String UNKNOWN_PERSON = "<b>object_not_found</b> if one of <b>test_user_ids</b> is nobody's.";
    static final String INVALID = "<b>param_invalid</b> if there is no such method, the message then says which name is"
            + " nearest; or an origin, an address or a number cannot be that.";

    private ConsumerArguments() {}

    static ConsumerChange read(Call call) {
        return new ConsumerChange(
                call.find(NAME_PL),
                call.find(NAME_EN),
                call.find(URL),
                call.find(EMAIL),
                call.find(IS_VERIFIED),
                call.find(ADMINISTRATIVE_METHODS),
                call.find(CALLBACK_ORIGINS),
                new LimitChange(patch(call, REQUESTS_PER_MINUTE), patch(call, RECIPIENTS_PER_DAY)),
                new TestModeChange(call.find(IS_TEST), call.find(TEST_USER_IDS)));
    }

    private static Patch<Integer> patch(Call call, Argument<Optional<Integer>> argument) {
        return call.find(argument).map(limit -> Patch.set(limit.orElse(null))).orElseGet(Patch::keep);
    }

    static Map<String, Object> show(ConsumerCredentials made) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("consumer_key", made.key());
        shown.put("consumer_secret", made.secret());
        return shown;
    }
}
