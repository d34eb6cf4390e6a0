package org.hejnal.evt.request;

import java.util.List;

/**
 * What a client sent, decoded once. Nothing in it has been believed yet.
 *
 * @param calls at least one, in the order of their keys
 */
public record EvtRequest(CallStyle style, List<SentCall> calls, Origin origin) {}
