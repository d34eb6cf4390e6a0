package org.hejnal.directory.group;

/**
 * A person who edits a group and everything below it.
 *
 * @param groupId the group that the right was given for: the one asked about, or one above it
 */
public record GroupEditorView(long accountId, String firstName, String lastName, String groupId) {}
