package org.hejnal.integration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.hejnal.platform.InvalidStateException;

/** Lets each command be carried out once, inside the transaction that carries it out. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CommandKeyService {
    @Inject
    CommandKeyRepository keys;

    /**
     * Takes the key of a command. A command that comes at the same moment waits until this transaction has ended.
     *
     * @return what came of it when it was carried out before, a JSON object; nothing if it is to be carried out now
     * @throws InvalidStateException if the key belongs to a command that said something else
     */
    public Optional<String> take(CommandKey key) {
        return keys.take(key)
                ? Optional.empty()
                : Optional.of(keys.findResult(key).orElseThrow(CommandKeyService::reused));
    }

    /** Writes down what came of a command whose key this transaction has taken. */
    public void keep(CommandKey key, String result) {
        keys.keep(key, result);
    }

    private static InvalidStateException reused() {
        return new InvalidStateException(
                Optional.of(IntegrationReason.IDEMPOTENCY_KEY_REUSED),
                "The idempotency_key has been used within the last " + CommandKeyRepository.KEPT.toDays()
                        + " days for a command that said something else. Repeat that command unchanged, or take a new key.");
    }
}
