package org.hejnal.notification.confidential;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.SecretCipher;
import org.jspecify.annotations.Nullable;

/** Keeps texts that must not lie in the database in the clear, for as long as it takes to deliver them. */
@Stateless
public class ConfidentialTextService {
    private static final System.Logger LOG = System.getLogger(ConfidentialTextService.class.getName());
    private static final int PURGED_AT_ONCE = 1000;

    /** What a text is sealed for, before the notification's id. */
    static final String OWNER = "confidential text ";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SecretCipher cipher;

    @Inject
    Clock clock;

    public void add(long notificationId, ConfidentialText text) {
        SealedText sealed = new SealedText();
        sealed.notificationId = notificationId;
        sealed.sealedPl = seal(notificationId, text.text().pl());
        sealed.sealedEn = seal(notificationId, text.text().en());
        sealed.expiresAt = text.expiresAt();
        entityManager.persist(sealed);
    }

    /** Opens what is stored for a notification; nothing if another key sealed it, since then nobody can. */
    public Optional<LangDict> open(long notificationId, LangDict sealed) {
        try {
            return Optional.of(new LangDict(open(notificationId, sealed.pl()), open(notificationId, sealed.en())));
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.WARNING, "A confidential text is lost", e);
            return Optional.empty();
        }
    }

    /** Makes a text unreadable for ever. That there was one stays known. */
    public void erase(long notificationId) {
        entityManager
                .createQuery("UPDATE SealedText t SET t.sealedPl = NULL, t.sealedEn = NULL"
                        + " WHERE t.notificationId = :notification")
                .setParameter("notification", notificationId)
                .executeUpdate();
    }

    /** Erases texts that have expired, a bounded number at a time. */
    public int eraseExpired() {
        return entityManager
                .createNativeQuery("""
                        UPDATE confidential_text SET sealed_pl = NULL, sealed_en = NULL WHERE notification_id IN (
                          SELECT notification_id FROM confidential_text
                          WHERE expires_at <= :now AND sealed_pl IS NOT NULL
                          ORDER BY expires_at LIMIT :most FOR UPDATE SKIP LOCKED)
                        """)
                .setParameter("now", clock.instant())
                .setParameter("most", PURGED_AT_ONCE)
                .executeUpdate();
    }

    private @Nullable String seal(long notificationId, @Nullable String text) {
        return text == null ? null : cipher.seal(text, owner(notificationId));
    }

    private @Nullable String open(long notificationId, @Nullable String sealed) {
        return sealed == null ? null : cipher.open(sealed, owner(notificationId));
    }

    private static String owner(long notificationId) {
        return OWNER + notificationId;
    }
}
