package org.hejnal.notification.history;

import java.util.List;
import java.util.OptionalLong;

/**
 * Sends that were found, the newest first.
 *
 * @param nextBefore where to go on: what a further search has as {@code before}. There may be one though few or no sends
 *     were found, since a search looks at a bounded number. Absent if there is nothing else
 */
public record SendPage(List<FoundSend> sends, OptionalLong nextBefore) {}
