package org.hejnal.directory.roster;

/**
 * Somebody with a role is written to elsewhere from now on, and links for their password go there.
 *
 * @param formerAddress where they were written to before
 */
public record HolderEmailChanged(long accountId, String formerAddress) {}
