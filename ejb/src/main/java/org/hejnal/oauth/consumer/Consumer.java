package org.hejnal.oauth.consumer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.SecretCipher;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An application that has a key. A row may also be an administrator's own SQL; the hub then seals its secret. */
@Entity
@Table(name = "consumer")
public class Consumer {
    @Id
    private long id;

    @Column(name = "consumer_key")
    private String key;

    @Column
    private String secret;

    @Column(name = "former_secret")
    private @Nullable String formerSecret;

    @Column(name = "former_secret_until")
    private @Nullable Instant formerSecretUntil;

    @Column(name = "last_used_on")
    private @Nullable LocalDate lastUsedOn;

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

    @Column(name = "requests_per_minute")
    private @Nullable Integer requestsPerMinute;

    @Column(name = "recipients_per_day")
    private @Nullable Integer recipientsPerDay;

    @Column(name = "is_test")
    private boolean test;

    @ElementCollection
    @BatchSize(size = ConsumerService.MAX_PAGE)
    @CollectionTable(name = "consumer_test_person", joinColumns = @JoinColumn(name = "consumer_id"))
    @Column(name = "account_id")
    private Set<Long> testPeople = new HashSet<>();

    @ElementCollection
    @BatchSize(size = ConsumerService.MAX_PAGE)
    @CollectionTable(name = "consumer_administrative_method", joinColumns = @JoinColumn(name = "consumer_id"))
    @Column(name = "method")
    private Set<String> administrativeMethods = new HashSet<>();

    @ElementCollection
    @BatchSize(size = ConsumerService.MAX_PAGE)
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

    /** The secret from before the last rotation, stored likewise, as long as the hub remembers it. */
    public Optional<String> formerSecret() {
        return Optional.ofNullable(formerSecret);
    }

    /** How long that works, or has worked. */
    public Optional<Instant> formerSecretUntil() {
        return Optional.ofNullable(formerSecretUntil);
    }

    public boolean isEnabled() {
        return enabled;
    }

    /**
     * Replaces the secret. The secret before the present one goes at once.
     *
     * @param sealed the new one
     * @param former the present one, sealed
     * @param until how long that works; the hub remembers it for longer, to say why it is refused
     */
    void rotate(String sealed, String former, Instant until) {
        secret = sealed;
        formerSecret = former;
        formerSecretUntil = until;
    }

    void enable(boolean isOn) {
        enabled = isOn;
    }

    /** Takes what is said, which has been checked. */
    void apply(ConsumerChange change) {
        change.namePl().ifPresent(text -> namePl = text);
        change.nameEn().ifPresent(text -> nameEn = orNull(text));
        change.url().ifPresent(text -> url = orNull(text));
        change.email().ifPresent(text -> email = orNull(text));
        change.isVerified().ifPresent(known -> verified = known);
        requestsPerMinute = change.limits().requestsPerMinute().applyTo(requestsPerMinute);
        recipientsPerDay = change.limits().recipientsPerDay().applyTo(recipientsPerDay);
        change.testMode().isOn().ifPresent(isOn -> test = isOn);
        change.testMode().people().ifPresent(ids -> replace(testPeople, ids.stream()));
        change.administrativeMethods().ifPresent(methods -> replace(administrativeMethods, methods.stream()));
        change.callbackOrigins()
                .ifPresent(origins -> replace(
                        callbackOrigins,
                        origins.stream().map(CallbackOrigin::parse).map(CallbackOrigin::text)));
    }

    private static <T> void replace(Set<T> old, Stream<T> wanted) {
        Set<T> all = wanted.collect(Collectors.toSet());
        old.retainAll(all);
        old.addAll(all);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** All that an administrator can change, by the names of the columns. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name_pl", namePl);
        facts.put("name_en", nameEn);
        facts.put("url", url);
        facts.put("email", email);
        facts.put("is_verified", verified);
        facts.put("is_enabled", enabled);
        facts.put("requests_per_minute", requestsPerMinute);
        facts.put("recipients_per_day", recipientsPerDay);
        facts.put("is_test", test);
        facts.put(
                "test_user_ids",
                testMode().people().stream().map(String::valueOf).toList());
        facts.put("administrative_methods", sorted(administrativeMethods));
        facts.put("callback_origins", sorted(callbackOrigins));
        return facts;
    }

    private static List<String> sorted(Set<String> texts) {
        return texts.stream().sorted().toList();
    }

    public LangDict name() {
        return new LangDict(namePl, nameEn);
    }

    @Nullable
    public String url() {
        return url;
    }

    public Set<String> administrativeMethods() {
        return Set.copyOf(administrativeMethods);
    }

    /** What it may use, where that is not what the installation says for all. */
    public ConsumerLimits limits() {
        return new ConsumerLimits(Optional.ofNullable(requestsPerMinute), Optional.ofNullable(recipientsPerDay));
    }

    TestMode testMode() {
        return new TestMode(test, testPeople.stream().sorted().toList());
    }

    /** Whether people may be sent there without being asked each time. */
    public boolean hasCallbackOrigin(CallbackOrigin origin) {
        return callbackOrigins.contains(origin.text());
    }

    ConsumerView view() {
        return new ConsumerView(key, name(), url, email, createdAt, verified, sorted(administrativeMethods));
    }

    ConsumerDetail detail(Instant now) {
        return new ConsumerDetail(
                id,
                view(),
                enabled,
                sorted(callbackOrigins),
                limits(),
                testMode(),
                Optional.ofNullable(lastUsedOn),
                formerSecretUntil().filter(now::isBefore));
    }
}
