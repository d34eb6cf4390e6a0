package org.hejnal.jms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hejnal.integration.CommandKey;
import org.hejnal.integration.CommandKeyService;
import org.hejnal.usos.answer.CommandDispatcher;
import org.hejnal.usos.answer.CommandDispatcher.Outcome;
import org.hejnal.usos.oauth.Caller;

/** Carries commands out, each once. */
@Singleton
class CommandWork {
    /** What the audit trail has in place of a network address. */
    static final String ORIGIN = "jms";

    @Inject
    CommandKeyService keys;

    @Inject
    CommandDispatcher methods;

    /**
     * Carries a command out, in one transaction with its key. A repeat changes nothing and is answered the same.
     *
     * @throws RuntimeException that {@link org.hejnal.usos.error.ErrorAnswer} knows how to tell; then nothing has changed
     */
    @Transactional
    public Outcome carryOut(Command command, Caller caller) {
        CommandKey key = new CommandKey(caller.consumer().orElseThrow().id(), command.key(), command.content());
        Optional<String> before = keys.take(key);
        if (before.isPresent()) {
            return OutcomeText.parse(before.get());
        }
        CommandKind kind = command.kind();
        Outcome outcome = methods.call(kind.method(), kind.arguments(command.arguments()), caller, ORIGIN);
        Outcome told = new Outcome(kind.result(command.arguments(), outcome.result()), outcome.warnings());
        keys.keep(key, OutcomeText.of(told));
        return told;
    }
}
