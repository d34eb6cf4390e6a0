package org.hejnal.feed.intake;

import java.util.List;

/**
 * What has become of a file.
 *
 * @param circleId where its events are
 * @param created how many were new
 * @param known how many were there already, by their UIDs, and stay as they are
 * @param notes what was left out or changed, and why
 */
public record ImportView(long circleId, int created, int known, List<ImportNote> notes) {}
