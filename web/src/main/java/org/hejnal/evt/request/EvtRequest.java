package org.hejnal.evt.request;

import java.util.List;
import org.hejnal.http.RequestOrigin;
import org.hejnal.media.intake.PreparedPhoto;

/**
 * What a client sent, decoded once. Nothing in it has been believed yet.
 *
 * @param calls at least one, in the order of their keys
 * @param photos taken in for the first call
 */
public record EvtRequest(CallStyle style, List<SentCall> calls, List<PreparedPhoto> photos, RequestOrigin origin) {}
