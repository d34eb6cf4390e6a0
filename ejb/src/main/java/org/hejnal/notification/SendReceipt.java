package org.hejnal.notification;

import java.util.List;

/**
 * What has been accepted.
 *
 * @param sendId the send's id; of a repeat, that of the first one
 * @param skipped those of the people named who do not exist, in the order given, if the send was to skip them
 */
public record SendReceipt(long sendId, List<Long> skipped) {}
