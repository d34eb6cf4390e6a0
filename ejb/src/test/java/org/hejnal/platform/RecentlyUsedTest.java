package org.hejnal.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {
    @Test
    void whatWasUsedLastStays() {
        RecentlyUsed<String, Integer> map = new RecentlyUsed<>(2);
        map.put("first", 1);
        map.put("second", 2);
        map.get("first");
        map.put("third", 3);
        assertThat(map).containsOnlyKeys("first", "third");
    }
}
