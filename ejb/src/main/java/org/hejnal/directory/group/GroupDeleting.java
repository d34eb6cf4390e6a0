package org.hejnal.directory.group;

/**
 * A group is about to be deleted; nobody can begin to refer to it any more. Observe it inside the transaction, and throw {@link
 * org.hejnal.platform.InvalidStateException} if it is still needed.
 */
public record GroupDeleting(String groupId) {}
