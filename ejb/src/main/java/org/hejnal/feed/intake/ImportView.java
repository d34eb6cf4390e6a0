package org.hejnal.feed.intake;

import java.util.List;

/**
 * What has become of a file.
 *
 * @param circleId where its events are
 * @param created how many were new
 * @param updated how many are changed, as the file has a newer state of them
 * @param removed how many are gone, as they are cancelled, or their series does not name them any more
 * @param known how many were there already, by their UIDs, and stay as they are
 * @param report what has become of each component
 */
public record ImportView(long circleId, int created, int updated, int removed, int known, List<ReportEntry> report) {}
