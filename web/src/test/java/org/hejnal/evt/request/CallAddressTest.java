package org.hejnal.evt.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallAddressTest {
    /** The paths are those of the reference and of clients in the field. */
    @ParameterizedTest
    @CsvSource({
        "/evt/create, evtcreate, DOCUMENTED",
        "/evt/evtcreate, evtcreate, DOCUMENTED",
        "/api/evt/listinterval, evtlistinterval, DOCUMENTED",
        "/api/evt/evtlistinterval, evtlistinterval, DOCUMENTED",
        "/evtcreate, evtcreate, FLAT",
        "/log/in, login, DOCUMENTED",
        "/log2in, log2in, FLAT",
        "/accgetallfamily, accgetallfamily, FLAT",
        "/prfgetProfiles, prfgetprofiles, FLAT",
        "/EVT/Create, evtcreate, DOCUMENTED",
        "/evt/list/, evtlist, DOCUMENTED",
    })
    void namesTheMethodAndTheStyle(String path, String name, CallStyle style) {
        assertThat(CallAddress.find(path)).contains(new CallAddress(name, style));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/api", "/evt/create/more", "/../evtcreate", "/evt/cr%65ate", "/evt/<b>"})
    void isNotFoundAnywhereElse(String path) {
        assertThat(CallAddress.find(path).filter(found -> !found.name().equals("api")))
                .isEmpty();
    }

    @Test
    void aLongNameIsNoName() {
        assertThat(CallAddress.find("/" + "a".repeat(51))).isEmpty();
    }
}
