package org.hejnal.evt.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hejnal.evt.error.EvtException;
import org.hejnal.http.FileSink;
import org.junit.jupiter.api.Test;

class CalendarSinkTest {
    private static final InputStream UNREADABLE = new InputStream() {
        @Override
        public int read() {
            throw new AssertionError("The file is read.");
        }
    };

    private final List<String> passedOn = new ArrayList<>();
    private final FileSink others = (field, content) -> {
        passedOn.add(field);
        return Optional.empty();
    };

    @Test
    void theCalendarIsTheTextOfItsField() {
        assertThat(new CalendarSink(true, others).take("ICS", content("zażółć")))
                .contains("zażółć");
        assertThat(passedOn).isEmpty();
    }

    @Test
    void whereNoneIsWantedNoneIsRead() {
        CalendarSink sink = new CalendarSink(false, others);
        for (int part = 0; part < 20; part++) {
            assertThat(sink.take("ics", UNREADABLE)).isEmpty();
        }
    }

    @Test
    void theSecondOneIsRefusedUnread() {
        CalendarSink sink = new CalendarSink(true, others);
        sink.take("ics", content("a"));
        assertThatThrownBy(() -> sink.take("ics", UNREADABLE))
                .isInstanceOf(EvtException.class)
                .hasMessageContaining("twice");
    }

    @Test
    void whatIsNoTextOrTooLongIsRefused() {
        assertThatThrownBy(() -> new CalendarSink(true, others)
                        .take("ics", new ByteArrayInputStream(new byte[] {(byte) 0xC3, 0x28})))
                .isInstanceOf(EvtException.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> new CalendarSink(true, others)
                        .take("ics", new ByteArrayInputStream(new byte[5 * 1024 * 1024 + 1])))
                .isInstanceOf(EvtException.class)
                .hasMessageContaining("bytes");
    }

    @Test
    void otherFilesAreTakenElsewhere() {
        assertThat(new CalendarSink(false, others).take("file", UNREADABLE)).isEmpty();
        assertThat(passedOn).containsExactly("file");
    }

    private static InputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
