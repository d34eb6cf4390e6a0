package org.hejnal.platform.secretkey;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.secretkey.SecretKeyRepository.SealedText;

/**
 * Seals with this node's key what is sealed with another one, a bounded number of rows in each transaction. Nodes may do
 * it at the same time: each row is replaced only as long as it still holds what was read.
 */
@Stateless
public class SecretKeyService {
    /** How many texts a transaction seals anew. */
    static final int AT_ONCE = 500;

    /** No sealed text begins with it. */
    private static final String NO_MARK = "-";

    @Inject
    SecretKeyRepository repository;

    @Inject
    SecretCipher cipher;

    @Inject
    SecretKeys keys;

    /** Tells which keys this node knows, and how many texts of each column are sealed with its own, and are not. */
    public SecretKeyView status() {
        SortedMap<String, Long> own = new TreeMap<>();
        SortedMap<String, Long> former = new TreeMap<>();
        if (keys.former().isPresent()) {
            repository.columns().forEach(column -> {
                long left = repository.count(column, cipher.mark());
                former.put(column.name(), left);
                own.put(column.name(), repository.count(column, NO_MARK) - left);
            });
        }
        return new SecretKeyView(keys.own(), keys.former(), own, former);
    }

    /** The names of the columns that have sealed texts. */
    public List<String> columns() {
        return repository.columns().stream().map(SealedColumn::name).toList();
    }

    /**
     * Seals the next texts of a column anew.
     *
     * @param after the last id that was seen; nothing at the beginning
     */
    public Step seal(String name, Optional<Object> after) {
        SealedColumn column = repository.columns().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<SealedText> texts = repository.list(column, cipher.mark(), after.orElse(column.first()), AT_ONCE);
        int sealed = 0;
        int unreadable = 0;
        for (SealedText text : texts) {
            Optional<String> secret = cipher.tryToOpen(text.stored(), text.owner());
            if (secret.isEmpty()) {
                unreadable++;
            } else if (repository.replace(column, text, cipher.seal(secret.get(), text.owner()))) {
                sealed++;
            }
        }
        boolean isLast = texts.size() < AT_ONCE;
        return new Step(
                sealed,
                unreadable,
                isLast
                        ? Optional.empty()
                        : Optional.of(texts.get(texts.size() - 1).id()));
    }

    /** Writes down whether the database still has texts of the former key; true if that is news. */
    public boolean recordFormer(boolean isUsed) {
        if (isUsed) {
            keys.former().ifPresent(repository::use);
            return false;
        }
        return keys.former().filter(repository::retire).isPresent();
    }

    /**
     * What became of the next texts of a column.
     *
     * @param unreadable how many open with none of the keys, and stay as they are
     * @param next where to go on; nothing at the end
     */
    public record Step(int sealed, int unreadable, Optional<Object> next) {}
}
