package org.hejnal.directory.role;

import java.util.Set;

/**
 * What came of giving or taking a role.
 *
 * @param roles the person's roles now
 * @param isChanged false if all was so already
 */
public record RoleChange(Set<Role> roles, boolean isChanged) {}
