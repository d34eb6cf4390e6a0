package org.hejnal.directory.group;

import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/**
 * A group in its tree.
 *
 * @param parentId the group that it is right below; null for the root
 * @param subgroups how many are right below it
 */
public record GroupSummary(String id, @Nullable String parentId, LangDict name, long subgroups) {}
