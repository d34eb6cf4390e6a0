package org.hejnal.circle.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvitationTextTest {
    @Test
    void keepsTheCirclesNameOnItsLine() {
        var text = InvitationText.of("Choir\r\n\r\nUrgent:\u2028send\u202Emoney");
        assertThat(text.en()).startsWith("Invitation to the circle: Choir Urgent: send money\nUntil you accept");
        assertThat(text.pl()).startsWith("Zaproszenie do kręgu: Choir Urgent: send money\nDopóki");
    }
}
