package org.hejnal.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hejnal.platform.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnedIdTest {
    @Test
    void isReadAsItIsWritten() {
        assertThat(OwnedId.parse("144_2151")).isEqualTo(new OwnedId(144, 2151));
        assertThat(new OwnedId(144, 2151)).hasToString("144_2151");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "144",
                "144_",
                "_1",
                "0_1",
                "1_0",
                "144_2151_3",
                "-1_2",
                "144_2151 ",
                "٣_٤",
                "9999999999999999999_1"
            })
    void refusesWhatIsOfAnotherForm(String text) {
        assertThatThrownBy(() -> OwnedId.parse(text)).isInstanceOf(InvalidValueException.class);
    }
}
