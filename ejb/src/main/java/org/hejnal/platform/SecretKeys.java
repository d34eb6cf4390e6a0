package org.hejnal.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that this node knows: its own, which it seals and hashes with, and while keys are changed the former one and
 * the next one, which it only reads with. A key's id tells it apart and gives nothing of it away.
 */
@Singleton
public class SecretKeys {
    private static final int ID_BYTES = 8;

    private final String own;
    private final Optional<String> former;
    private final Map<String, byte[]> keys = new LinkedHashMap<>();

    @Inject
    public SecretKeys(Settings settings) {
        own = add(settings.secretKey());
        former = settings.formerSecretKey().map(this::add).filter(id -> !id.equals(own));
        settings.nextSecretKey().ifPresent(this::add);
    }

    private String add(byte[] key) {
        byte[] hash = KeyedHash.mac(key, "id of the key");
        String id = HexFormat.of().formatHex(Arrays.copyOf(hash, ID_BYTES));
        keys.putIfAbsent(id, key.clone());
        return id;
    }

    /** The id of the key that this node seals with: 16 hexadecimal digits. */
    public String own() {
        return own;
    }

    /** The id of the key whose secrets are to be sealed anew; nothing while none is set. */
    public Optional<String> former() {
        return former;
    }

    /** The ids of all that are set. */
    public Set<String> ids() {
        return Set.copyOf(keys.keySet());
    }

    /** Whether nodes may seal with different keys at this time. */
    boolean areSeveral() {
        return keys.size() > 1;
    }

    byte[] ownKey() {
        return all().get(0);
    }

    /** The node's own first. */
    List<byte[]> all() {
        return List.copyOf(keys.values());
    }

    Optional<byte[]> find(String id) {
        return Optional.ofNullable(keys.get(id));
    }
}
