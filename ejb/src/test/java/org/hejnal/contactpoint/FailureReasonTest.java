package org.hejnal.contactpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureReasonTest {
    @Test
    void isOneLineThatFitsIntoTheReasonOfARetiredAddress() {
        String reason = FailureReason.of("550 5.1.1 No\r\nsuch user " + "x".repeat(1000));
        assertThat(reason).startsWith("550 5.1.1 No  such user").doesNotContain("\n");
        assertThat(FailureReason.ofMany(reason)).hasSizeLessThanOrEqualTo(ContactPointEditService.MAX_REASON);
    }

    @Test
    void isNeverEmpty() {
        assertThat(FailureReason.of(" \n")).isNotBlank();
    }
}
