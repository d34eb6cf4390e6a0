package org.hejnal.directory.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroupServiceTest {
    @Test
    void anIdInAnArrayStaysOneWhateverItHolds() {
        assertThat(GroupService.array(List.of())).isEqualTo("{}");
        assertThat(GroupService.array(List.of("", "ST.INF", "a,b}", "\"", "\\", "NULL")))
                .isEqualTo("{\"\",\"ST.INF\",\"a,b}\",\"\\\"\",\"\\\\\",\"NULL\"}");
    }
}
