package org.hejnal.directory.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    /** Of RFC 6238, appendix B. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void codesAreThoseOfTheStandard(long time, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(time)), 8)).isEqualTo(code);
        assertThat(Totp.findStep(SECRET, code.substring(2), Instant.ofEpochSecond(time)))
                .hasValue(time / 30);
    }

    /** 287082 is the code of the seconds 30 to 59. */
    @ParameterizedTest
    @CsvSource({"0, true", "29, true", "30, true", "59, true", "60, true", "89, true", "90, false"})
    void aCodeCountsAStepBeforeAndAStepAfterItsOwn(long time, boolean counts) {
        assertThat(Totp.findStep(SECRET, "287082", Instant.ofEpochSecond(time)).isPresent())
                .isEqualTo(counts);
    }

    @Test
    void whatIsNoCodeBelongsToNoStep() {
        Instant time = Instant.ofEpochSecond(59);
        assertThat(Totp.findStep(SECRET, "", time)).isEmpty();
        assertThat(Totp.findStep(SECRET, "287083", time)).isEmpty();
        assertThat(Totp.findStep(SECRET, "94287082", time)).isEmpty();
    }

    /** The first five bytes of RFC 4648, 10, and the secret as applications have it. */
    @Test
    void secretsAreWrittenInBase32() {
        assertThat(Base32.of("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
        assertThat(Base32.of(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Base32.of(new byte[5])).isEqualTo("AAAAAAAA");
    }

    @Test
    void recoveryCodesCountHoweverTheyAreTyped() {
        assertThat(RecoveryCodes.make())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("([a-z2-7]{4}-){3}[a-z2-7]{4}"));
        assertThat(RecoveryCodes.hash(1, "ABCD efgh-2345 6723"))
                .isEqualTo(RecoveryCodes.hash(1, "abcd-efgh-2345-6723"))
                .isNotEqualTo(RecoveryCodes.hash(2, "abcd-efgh-2345-6723"));
    }
}
