package org.hejnal.delivery.bounce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What real mail servers have sent, held against what another program finds in it: see the folder's README. */
class SampleReportsTest {
    @ParameterizedTest
    @MethodSource("samples")
    void isJudgedAsOthersDo(String name, String reason, String verdict) throws Exception {
        Report report = ReportParser.parse(bytes(name + ".eml"));
        assertThat(report.judge(address -> false).verdict()).as(reason).hasToString(verdict);
    }

    /** Of two recipients it counts what is said of the one that is meant. */
    @Test
    void countsWhatIsSaidOfTheAddressThatIsMeant() throws Exception {
        Report report = ReportParser.parse(bytes("lhost-postfix-13.eml"));
        assertThat(report.recipients()).hasSize(2);
        assertThat(report.judge("kijitora@example.jp"::equals).verdict()).isEqualTo(Verdict.ADDRESS_FAILED);
        assertThat(report.judge("noraneko@example.jp"::equals).verdict()).isEqualTo(Verdict.GIVEN_UP);
    }

    static Stream<String[]> samples() {
        return new String(bytes("samples.txt"), StandardCharsets.UTF_8).lines().map(line -> line.split(" +"));
    }

    private static byte[] bytes(String name) {
        try (InputStream in = SampleReportsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
