package org.hejnal.notification;

import java.util.List;
import java.util.Optional;

/**
 * What has been accepted.
 *
 * @param sendId the send's id; of a repeat, that of the first one
 * @param recipients how many people it is for
 * @param skipped those of the people named who do not exist, in the order given, if the send was to skip them
 * @param leftOut how many people get nothing because the application is in test mode; absent where it is not
 * @param isRepeat whether a send with the same key was accepted before; people of it may have been erased since
 */
public record SendReceipt(
        long sendId, int recipients, List<Long> skipped, Optional<Integer> leftOut, boolean isRepeat) {}
