package org.hejnal.preference;

/**
 * Whom a change of the catalogue touches on one channel; all are active people.
 *
 * @param isConnected whether anything comes to anybody there; otherwise the numbers are for when it will
 * @param getMore how many begin to get the type there
 * @param getLess how many get it there no longer
 * @param becomeMandatory how many get it there and can switch it off no longer, or not from the beginning
 */
public record ChannelImpact(String channelId, boolean isConnected, long getMore, long getLess, long becomeMandatory) {}
