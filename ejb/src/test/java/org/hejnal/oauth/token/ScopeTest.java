package org.hejnal.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void readsAPipeList() {
        assertThat(Scope.parse("events|offline_access|events")).containsExactly(Scope.EVENTS, Scope.OFFLINE_ACCESS);
        assertThat(Scope.parse("")).isEmpty();
    }

    @Test
    void refusesAnUnknownName() {
        assertThatExceptionOfType(UnknownScopeException.class)
                .isThrownBy(() -> Scope.parse("events|EVENTS"))
                .satisfies(e -> assertThat(e.field()).isEqualTo(TokenField.SCOPES))
                .withMessageContaining("'EVENTS'");
    }

    @Test
    void isStoredByItsWireName() {
        assertThat(Scope.of(Scope.names(Scope.parse("email|photo")))).containsExactly(Scope.EMAIL, Scope.PHOTO);
        assertThat(Scope.of(new String[] {"gone"})).isEmpty();
    }

    @Test
    void describesEveryScopeInBothLanguages() {
        assertThat(Scope.values())
                .allSatisfy(scope -> assertThat(scope.description().pl()).isNotBlank())
                .allSatisfy(scope -> assertThat(scope.description().en()).isNotBlank());
    }
}
