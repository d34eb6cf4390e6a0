package org.hejnal.notification;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A send has been accepted, in this transaction. It is not fired for a text that only its recipient may read.
 *
 * @param consumerId the application that sends; absent if it is the hub itself
 * @param recipients how many people it is for; absent if they are named only while they are told
 */
public record SendAccepted(long id, OptionalLong consumerId, OptionalInt recipients) {}
