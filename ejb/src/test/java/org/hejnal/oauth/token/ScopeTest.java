package org.hejnal.oauth.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
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

    /** What public clients of USOS ask for. */
    @Test
    void knowsTheKeysOfUsos() {
        String all =
                "adm_documents|cards|change_all_preferences|crstests|dorm_admin|edit_user_attrs|email|events|grades"
                        + "|grades_write|mailclient|mobile_numbers|offline_access|other_emails|payments|personal|photo"
                        + "|placement_tests|session_debugging_perms|slips|slips_admin|staff_perspective|student_exams"
                        + "|student_exams_write|studies|surveys_filling|surveys_reports|theses_protocols_write";
        assertThat(Scope.parse(all)).isEqualTo(EnumSet.complementOf(EnumSet.of(Scope.ADMINISTRATION)));
    }

    @Test
    void whatNoMethodAsksForIsNotOfUse() {
        assertThat(Scope.ofUse(Scope.parse("grades|studies|dorm_admin|events")))
                .containsExactly(Scope.EVENTS, Scope.STUDIES);
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
