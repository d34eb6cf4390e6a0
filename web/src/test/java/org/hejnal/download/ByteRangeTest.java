package org.hejnal.download;

import static org.assertj.core.api.Assertions.assertThat;

import org.hejnal.http.ContentTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110, 14.1.2, for a file of 1,000 bytes. */
class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-499, bytes 0-499/1000",
        "bytes=500-, bytes 500-999/1000",
        "bytes=-500, bytes 500-999/1000",
        "bytes=-5000, bytes 0-999/1000",
        "bytes=999-2000, bytes 999-999/1000",
        "bytes=1000-, bytes */1000",
        "bytes=1000-1001, bytes */1000",
        "bytes=-0, bytes */1000"
    })
    void onePartIsSent(String header, String contentRange) {
        assertThat(ByteRange.find(header, 1000).orElseThrow().contentRange(1000))
                .isEqualTo(contentRange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "bytes=-", "bytes=5-4", "bytes=a-b", "items=0-1", "bytes 0-1", ""})
    void whatIsNotOfferedIsPassedOver(String header) {
        assertThat(ByteRange.find(header, 1000)).isEmpty();
    }

    @Test
    void tagsAreCompared() {
        ContentTag tag = ContentTag.of("abc");
        assertThat(tag.isIn("\"x\", W/\"abc\"")).isTrue();
        assertThat(tag.isIn("*")).isTrue();
        assertThat(tag.isIn("\"ab\"")).isFalse();
        assertThat(tag.isIn(null)).isFalse();
        assertThat(tag.allowsRange("\"abc\"")).isTrue();
        assertThat(tag.allowsRange("W/\"abc\"")).isFalse();
        assertThat(tag.allowsRange("Sun, 22 Nov 2026 10:00:00 GMT")).isFalse();
    }
}
