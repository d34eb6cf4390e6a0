package org.hejnal.platform.secretkey;

import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.platform.DatabasePreparation;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.SecretKeys;

/**
 * Compares the keys that are set with those that the database has texts of, before anything is sealed or opened: a hub
 * with a wrong key would refuse every signed call, and mix texts of two keys.
 */
@Singleton
public class SecretKeyCheck implements DatabasePreparation {
    /** Of each column; most of a database's texts have to be damaged so that a right key is taken for a wrong one. */
    private static final int SAMPLES = 20;

    private static final String REFUSED = "Hejnał does not start, because of its secret key: ";

    @Inject
    SecretKeys keys;

    @Inject
    SecretCipher cipher;

    @Inject
    SecretKeyRepository repository;

    @Override
    public Stage stage() {
        return Stage.KEY;
    }

    /** @throws IllegalStateException if a key is missing; its message says what to do */
    @Override
    public void perform() {
        List<SecretKeyUse> uses = repository.listUses();
        if (uses.isEmpty()) {
            requireSomethingOpens();
        }
        String missing = uses.stream()
                .filter(use -> !use.isRetired() && !keys.ids().contains(use.keyId()))
                .map(use -> use.keyId() + " (used since " + use.firstUsedAt() + ")")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(REFUSED + "the database has secrets of the key " + missing
                    + ", and HEJNAL_SECRET_KEY is the key " + keys.own() + ". Set it as HEJNAL_SECRET_KEY, or as"
                    + " HEJNAL_SECRET_KEY_OLD while you change keys. docs/administrators/secret-key.md tells more.");
        }
        repository.use(keys.own());
        keys.former()
                .filter(id -> uses.stream().noneMatch(use -> use.keyId().equals(id)))
                .ifPresent(repository::use);
    }

    /** A database of an earlier version does not know its key's id, but has what the key opens. */
    private void requireSomethingOpens() {
        List<Boolean> opened =
                repository.columns().stream().flatMap(this::samples).toList();
        if (!opened.isEmpty() && !opened.contains(true)) {
            throw new IllegalStateException(REFUSED + "HEJNAL_SECRET_KEY opens nothing that the database has. Set the"
                    + " key that the database was used with. docs/administrators/secret-key.md tells more.");
        }
    }

    private Stream<Boolean> samples(SealedColumn column) {
        return repository.list(column, SecretCipher.CLEAR, column.first(), SAMPLES).stream()
                .map(text -> cipher.tryToOpen(text.stored(), text.owner()).isPresent());
    }
}
