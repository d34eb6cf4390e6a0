package org.hejnal.oauth.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hejnal.audit.AuditedChange;
import org.junit.jupiter.api.Test;

class ConsumerFactsTest {
    @Test
    void whatDiffersIsToldAndAddressesAreMasked() {
        AuditedChange facts = ConsumerFacts.changed(
                Map.of("email", "anna@example.edu", "url", "https://a.example", "is_enabled", true),
                Map.of("email", "adam@example.edu", "url", "https://a.example", "is_enabled", false));
        assertThat(facts.before()).isEqualTo(Map.of("email", "a***@example.edu", "is_enabled", true));
        assertThat(facts.after()).isEqualTo(Map.of("email", "a***@example.edu", "is_enabled", false));
    }

    @Test
    void nothingDiffersWhereNothingChanges() {
        assertThat(ConsumerFacts.changed(Map.of("a", 1), Map.of("a", 1)).isEmpty())
                .isTrue();
    }
}
