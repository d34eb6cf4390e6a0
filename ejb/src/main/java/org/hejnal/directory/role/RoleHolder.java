package org.hejnal.directory.role;

import java.util.Set;

/** A person who may do something for the whole installation. */
public record RoleHolder(long accountId, String firstName, String lastName, Set<Role> roles) {}
