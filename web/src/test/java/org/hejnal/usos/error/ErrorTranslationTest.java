package org.hejnal.usos.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Duration;
import java.util.Optional;
import org.hejnal.platform.ForbiddenObjectException;
import org.hejnal.platform.InvalidStateException;
import org.hejnal.platform.TooManyRequestsException;
import org.hejnal.platform.UnknownObjectException;
import org.junit.jupiter.api.Test;

class ErrorTranslationTest {
    @Test
    void tellsTheRefusalsOfTheDomainApart() {
        assertThat(errorOf(new UnknownObjectException("event_type", "x"))).isEqualTo("object_not_found");
        assertThat(errorOf(new ForbiddenObjectException("Not yours."))).isEqualTo("object_forbidden");
        assertThat(errorOf(new InvalidStateException(Optional.empty(), "Too late.")))
                .isEqualTo("object_invalid");
    }

    @Test
    void handsAReasonOn() {
        ApiException error =
                ErrorTranslation.translate(new InvalidStateException(Optional.of("expired"), "It has expired."));
        assertThat(error.detail("reason")).contains("expired");
        assertThat(error.status()).isEqualTo(400);
    }

    @Test
    void saysWhenToComeBack() {
        ApiException error = ErrorTranslation.translate(new TooManyRequestsException("Enough.", Duration.ofMinutes(7)));
        assertThat(error.status()).isEqualTo(429);
        assertThat(error.retryAfter()).contains(Duration.ofMinutes(7));
    }

    @Test
    void looksInsideWhatTheContainerWrapped() {
        assertThat(errorOf(new EJBException(new UnknownObjectException("user", "1"))))
                .isEqualTo("object_not_found");
    }

    private static Object errorOf(RuntimeException thrown) {
        return ErrorTranslation.translate(thrown).detail("error").orElseThrow();
    }
}
