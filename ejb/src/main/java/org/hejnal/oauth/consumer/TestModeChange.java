package org.hejnal.oauth.consumer;

import java.util.List;
import java.util.Optional;

/**
 * What an administrator says of an application's test mode. What is absent stays as it is.
 *
 * @param people ids of at most {@value TestMode#MAX_PEOPLE} people who exist, in place of those before; repeats count once
 */
public record TestModeChange(Optional<Boolean> isOn, Optional<List<Long>> people) {
    /** Keeps what there is. */
    public static final TestModeChange NONE = new TestModeChange(Optional.empty(), Optional.empty());

    public TestModeChange {
        people = people.map(ids -> ids.stream().distinct().toList());
    }
}
