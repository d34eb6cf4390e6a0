package org.hejnal.usos.events2.sending;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.notification.Addressees;
import org.hejnal.notification.SendNotification;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;

/** How a send is told whom it is for: one person, some people, or a group, and exactly one of these. */
final class AddresseeArguments {
    static final Argument<Long> USER_ID = Argument.optional(
            "user_id",
            ArgumentTypes.userId(),
            "The one person to notify. Give either this, <b>user_ids</b> or <b>group_id</b>.");
    static final Argument<List<Long>> USER_IDS = Argument.optional(
            "user_ids",
            ArgumentTypes.userIdList(SendNotification.MAX_RECIPIENTS),
            "The people to notify, joined with a pipe, at most " + SendNotification.MAX_RECIPIENTS
                    + ". If one of them is unknown, nobody is notified, unless <b>skip_unknown</b> says otherwise.");
    static final Argument<String> GROUP_ID = Argument.optional(
            "group_id",
            ArgumentTypes.groupId(),
            "The group to notify: everybody who is in it or below it when the call is accepted. The root group, whose ID"
                    + " is empty, counts only together with <b>everyone</b>.");
    static final Argument<Boolean> EVERYONE = Argument.withDefault(
            "everyone",
            ArgumentTypes.bool(),
            "false",
            "Must be true beside an empty <b>group_id</b>, so that nobody tells everybody by leaving a field empty.");
    static final Argument<Boolean> SKIP_UNKNOWN = Argument.withDefault(
            "skip_unknown",
            ArgumentTypes.bool(),
            "false",
            "Whether to notify those of the people who are known, and to answer the others as <b>skipped_user_ids</b>.");

    private AddresseeArguments() {}

    /** @throws ApiException if not exactly one of the ways to say it is taken */
    static Addressees read(Call call) {
        Optional<String> group = call.find(GROUP_ID).filter(id -> !id.isEmpty() || call.get(EVERYONE));
        Optional<List<Long>> people = call.find(USER_ID).map(List::of).or(() -> call.find(USER_IDS));
        requireOne(Stream.of(
                        call.find(USER_ID).map(id -> USER_ID),
                        call.find(USER_IDS).map(ids -> USER_IDS),
                        group.map(id -> GROUP_ID))
                .flatMap(Optional::stream)
                .map(Argument::name)
                .toList());
        return group.<Addressees>map(Addressees.Group::new)
                .orElseGet(() -> new Addressees.People(people.orElseThrow(), call.get(SKIP_UNKNOWN)));
    }

    private static void requireOne(List<String> given) {
        if (given.isEmpty()) {
            throw ApiException.paramMissing(
                    USER_ID.name(),
                    "Say whom to notify: give 'user_id', 'user_ids' or 'group_id'. For everybody, give an empty"
                            + " 'group_id' and 'everyone=true'.",
                    new LangDict("Podaj, do kogo wysłać.", "Say whom to notify."));
        }
        if (given.size() > 1) {
            throw ApiException.paramInvalid(
                    given.get(1),
                    "Give only one of '" + String.join("' and '", given) + "'.",
                    new LangDict(
                            "Podaj jedną osobę, listę osób albo grupę.",
                            "Give one person, a list of people or a group."));
        }
    }
}
