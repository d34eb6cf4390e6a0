package org.hejnal.oauth.consumer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.SecretCipher;
import org.jspecify.annotations.Nullable;

/** An application that has a key. Administrators write these rows; the application seals their secrets. */
@Entity
@Table(name = "consumer")
public class Consumer {
    @Id
    private long id;

    @Column(name = "consumer_key")
    private String key;

    @Column
    private String secret;

    @Column(name = "name_pl")
    private String namePl;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    @Column
    private @Nullable String url;

    @Column
    private @Nullable String email;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "is_enabled")
    private boolean enabled;

    @Column(name = "is_verified")
    private boolean verified;

    @ElementCollection
    @CollectionTable(name = "consumer_administrative_method", joinColumns = @JoinColumn(name = "consumer_id"))
    @Column(name = "method")
    private Set<String> administrativeMethods = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "consumer_callback_origin", joinColumns = @JoinColumn(name = "consumer_id"))
    @Column(name = "origin")
    private Set<String> callbackOrigins = new HashSet<>();

    protected Consumer() {}

    public long id() {
        return id;
    }

    public String key() {
        return key;
    }

    /** The secret as it is stored, see {@link SecretCipher}. */
    public String secret() {
        return secret;
    }

    public LangDict name() {
        return new LangDict(namePl, nameEn);
    }

    @Nullable
    public String url() {
        return url;
    }

    boolean isEnabled() {
        return enabled;
    }

    public Set<String> administrativeMethods() {
        return Set.copyOf(administrativeMethods);
    }

    Set<String> callbackOrigins() {
        return Set.copyOf(callbackOrigins);
    }

    /** Whether people may be sent there without being asked each time. */
    public boolean hasCallbackOrigin(CallbackOrigin origin) {
        return callbackOrigins.contains(origin.text());
    }

    void addCallbackOrigin(CallbackOrigin origin) {
        callbackOrigins.add(origin.text());
    }

    void removeCallbackOrigin(CallbackOrigin origin) {
        callbackOrigins.remove(origin.text());
    }

    ConsumerView view() {
        return new ConsumerView(
                key,
                name(),
                url,
                email,
                createdAt,
                verified,
                administrativeMethods.stream().sorted().toList());
    }
}
