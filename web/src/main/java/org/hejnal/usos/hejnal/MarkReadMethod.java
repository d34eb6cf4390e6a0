package org.hejnal.usos.hejnal;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.delivery.inbox.ReadStateService;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class MarkReadMethod implements ServiceMethod {
    private static final Argument<Long> ID =
            Argument.optional("id", ArgumentTypes.sequenceId(), "The one notification that was read.");
    private static final Argument<List<Long>> IDS = Argument.optional(
            "ids",
            ArgumentTypes.sequenceIdList(ReadStateService.MAX_IDS),
            "The notifications that were read, joined with a pipe, at most " + ReadStateService.MAX_IDS + ".");
    private static final Argument<Boolean> ALL =
            Argument.withDefault("all", ArgumentTypes.bool(), "false", "True for everything in the inbox.");
    private static final Argument<Long> UP_TO = Argument.optional(
            "up_to",
            ArgumentTypes.sequenceId(),
            "With <b>all</b>: the newest notification that the user has seen, so that what has a later ID stays unread."
                    + " One that was sent at the same moment may have an earlier ID and yet come after the user looked;"
                    + " only <b>ids</b> leaves it unread for certain.");

    private final ReadStateService readState;

    @Inject
    MarkReadMethod(ReadStateService readState) {
        this.readState = readState;
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/hejnal/mark_read", "Mark notifications as read")
                .description("Marks notifications in the inbox of the token's user as read. Give one of <b>id</b>,"
                        + " <b>ids</b> and <b>all</b>.")
                .changing()
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("events")
                .tls()
                .arguments(ID, IDS, ALL, UP_TO)
                .returns("An object with <b>marked</b>, the number of notifications that had been unread.")
                .errors("<b>object_not_found</b> if one of them is not in the user's inbox; then none is marked.")
                .example("all", "true")
                .build();
    }

    @Override
    public Map<String, Object> call(Call call) {
        Optional<List<Long>> ids = call.find(ID).map(List::of).or(() -> call.find(IDS));
        boolean isOne = call.find(ID).isEmpty() || call.find(IDS).isEmpty();
        if (!isOne || ids.isPresent() == call.get(ALL)) {
            throw ApiException.paramInvalid(
                    IDS.name(),
                    "Give exactly one of 'id', 'ids' and 'all'.",
                    new LangDict("Nie wiadomo, co oznaczyć.", "It is not clear what to mark."));
        }
        return Map.of("marked", mark(call, ids));
    }

    private int mark(Call call, Optional<List<Long>> ids) {
        return ids.map(list -> readState.markRead(call.initiator(), call.accountId(), list))
                .orElseGet(() -> readState.markAllRead(
                        call.initiator(), call.accountId(), call.find(UP_TO).orElse(Long.MAX_VALUE)));
    }
}
