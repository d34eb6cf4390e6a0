package org.hejnal.directory.group;

/**
 * What giving or taking a right to edit has changed.
 *
 * @param isChanged false if all was so already
 * @param isMembershipChanged whether the person has become a member with it, or is none any more
 * @param isMember whether the person is in the group now
 */
public record GroupEditorChange(boolean isChanged, boolean isMembershipChanged, boolean isMember) {}
