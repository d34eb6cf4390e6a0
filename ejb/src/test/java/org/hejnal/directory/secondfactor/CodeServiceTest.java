package org.hejnal.directory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hejnal.directory.signin.Attempt;
import org.hejnal.directory.signin.CodePaceService;
import org.hejnal.directory.signin.Turn;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;

class CodeServiceTest {
    /** Of RFC 6238, appendix B: at second 59 its code is 287082. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String RIGHT = "287082";
    private static final String WRONG = "287083";
    private static final String RECOVERY = "abcd-efgh-2345-6723";

    private final Kept kept = new Kept();
    private final CodeService codes = new CodeService();

    CodeServiceTest() {
        codes.factors = kept;
        codes.secrets = secrets(KEY);
        codes.pace = new NoPace();
        codes.clock = Clock.fixed(Instant.ofEpochSecond(59), ZoneOffset.UTC);
        kept.secret = codes.secrets.seal(7, SECRET);
    }

    @Test
    void aWarningGoesOutOnceAtTheTenthWrongCode() {
        guess(WRONG, 9);
        assertThat(kept.warnings).isEmpty();
        guess(WRONG, 30);
        assertThat(kept.warnings).containsExactly(10);
    }

    @Test
    void aRightCodeEndsTheCount() {
        guess(WRONG, 9);
        assertThat(verify(RIGHT)).isTrue();
        guess(WRONG, 9);
        assertThat(kept.warnings).isEmpty();
    }

    @Test
    void afterFiftyWrongOnesOnlyARecoveryCodeCounts() {
        guess(WRONG, 49);
        assertThat(codes.takesOnlyRecoveryCodes(7)).isFalse();
        guess("no code at all", 1);
        assertThat(codes.takesOnlyRecoveryCodes(7)).isTrue();
        assertThat(verify(RIGHT)).isFalse();
        assertThat(verify(RECOVERY)).isTrue();
        assertThat(codes.takesOnlyRecoveryCodes(7)).isFalse();
        assertThat(verify(RIGHT)).isTrue();
    }

    @Test
    void theFiftiethMayStillBeRight() {
        guess(WRONG, 49);
        assertThat(verify(RIGHT)).isTrue();
    }

    @Test
    void whatNoKeyOpensLeavesRecoveryCodes() {
        codes.secrets = secrets("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=");
        assertThat(verify(RIGHT)).isFalse();
        assertThat(verify(RECOVERY)).isTrue();
    }

    @Test
    void whoHasNoSecondStepProvesNothing() {
        kept.isConfirmed = false;
        guess(RIGHT, 20);
        assertThat(kept.warnings).isEmpty();
    }

    private void guess(String code, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(verify(code)).isFalse();
        }
    }

    private boolean verify(String code) {
        return codes.verify(new CodeAttempt(7, "anna", code, "192.0.2.1", Optional.empty()));
    }

    private static SecondFactorSecrets secrets(String key) {
        return new SecondFactorSecrets(
                new SecretCipher(new SecretKeys(SettingsFake.of(Map.of("hejnal.secret-key", key)))));
    }

    /** One person's row, whose codes are never used up. */
    private static final class Kept extends SecondFactorRepository {
        private final List<Integer> warnings = new ArrayList<>();
        private String secret = "";
        private boolean isConfirmed = true;
        private int wrongCodes;

        @Override
        public Optional<StoredFactor> find(long accountId) {
            return Optional.of(new StoredFactor(secret, isConfirmed, wrongCodes));
        }

        @Override
        public int countGuess(long accountId) {
            return isConfirmed ? ++wrongCodes : 0;
        }

        @Override
        public boolean useStep(long accountId, long step) {
            return forgiven(step == 1);
        }

        @Override
        public boolean useRecovery(long accountId, String hash) {
            return forgiven(hash.equals(RecoveryCodes.hash(accountId, RECOVERY)));
        }

        private boolean forgiven(boolean isRight) {
            wrongCodes = isRight ? 0 : wrongCodes;
            return isRight;
        }

        @Override
        public void warn(long accountId, int codes, String address) {
            warnings.add(codes);
        }
    }

    private static final class NoPace extends CodePaceService {
        @Override
        public Turn begin(long accountId, String identifier, String address, Optional<String> browser) {
            return new Turn(new Attempt("", ""), "", false);
        }

        @Override
        public void succeed(Turn turn) {}

        @Override
        public void fail(Turn turn) {}
    }
}
