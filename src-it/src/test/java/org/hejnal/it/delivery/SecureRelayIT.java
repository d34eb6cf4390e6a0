package org.hejnal.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hejnal.it.Hub;
import org.hejnal.it.OwnHub;
import org.hejnal.it.client.UsosClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A relay that demands STARTTLS and a password, and others that somebody may have put in its place. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class SecureRelayIT {
    /** The hub leaves a relay alone for a minute or so that it cannot use. */
    private static final Duration UNTIL_NEXT_TRY = Duration.ofMinutes(2);

    @TempDir
    static Path folder;

    private Duration passed = Duration.ZERO;

    @Test
    void onlyTheRelayWhoseCertificateIsTrustedGetsPasswordAndMails() throws Exception {
        RelayCertificate right = RelayCertificate.of("localhost", folder.resolve("right"));
        RelayCertificate strange = RelayCertificate.of("localhost", folder.resolve("strange"));
        RelayCertificate elsewhere = RelayCertificate.of("relay.example.edu", folder.resolve("elsewhere"));
        Path trusted = folder.resolve("trusted");
        RelayCertificate.trust(trusted, right, elsewhere);
        try (OwnHub own = new OwnHub("secure-relay")) {
            int port;
            try (PasswordRelay relay = new PasswordRelay(Optional.of(strange), 0)) {
                port = relay.port();
                Hub hub = own.start(
                        settings(port),
                        "-Djavax.net.ssl.trustStore=" + trusted,
                        "-Djavax.net.ssl.trustStorePassword=" + RelayCertificate.PASSWORD);
                UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret")
                        .post("events2/send_notification", Map.of("user_id", "1001", "message_pl", "Poufne."));
                assertRefused(own, relay, "PKIX path");
            }
            assertRefused(own, port, Optional.of(elsewhere), "No subject alternative DNS name matching localhost");
            assertRefused(own, port, Optional.empty(), "STARTTLS is required but host does not support STARTTLS");

            try (PasswordRelay relay = new PasswordRelay(Optional.of(right), port)) {
                letTimePass(own);
                soon("the e-mail comes").until(() -> !relay.mails().isEmpty());
                assertThat(relay.mails()).containsExactly("anna@example.edu");
                assertThat(relay.passwords()).containsOnly("hub:one trumpet");
            }
        }
    }

    private static Map<String, String> settings(int port) {
        return Map.of(
                "HEJNAL_SMTP_HOST", "localhost",
                "HEJNAL_SMTP_PORT", "" + port,
                "HEJNAL_SMTP_STARTTLS", "true",
                "HEJNAL_SMTP_AUTH", "true",
                "HEJNAL_SMTP_USER", "hub",
                "HEJNAL_SMTP_PASSWORD", "one trumpet");
    }

    private void assertRefused(OwnHub own, int port, Optional<RelayCertificate> shown, String reason)
            throws GeneralSecurityException, IOException {
        try (PasswordRelay relay = new PasswordRelay(shown, port)) {
            letTimePass(own);
            assertRefused(own, relay, reason);
        }
    }

    private static void assertRefused(OwnHub own, PasswordRelay relay, String reason) {
        soon("the log says why: " + reason)
                .until(() -> log(own).matches("(?s).*The mail server cannot be reached: [^\n]*" + reason + ".*"));
        assertThat(relay.passwords()).isEmpty();
        assertThat(relay.mails()).isEmpty();
    }

    private void letTimePass(OwnHub own) {
        passed = passed.plus(UNTIL_NEXT_TRY);
        own.clock().moveTo(Instant.now().plus(passed));
    }

    private static String log(OwnHub own) {
        try {
            return Files.readString(own.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
