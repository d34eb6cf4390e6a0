package org.hejnal.oauth.consumer;

import java.util.List;

/**
 * Whether a consumer is only being tried.
 *
 * @param isOn whether it reaches nobody but the people named for it
 * @param people their ids, in order; they stay while the mode is off
 */
public record TestMode(boolean isOn, List<Long> people) {
    public static final int MAX_PEOPLE = 100;
}
