package org.hejnal.circle;

/**
 * A circle as one of its members sees it.
 *
 * @param role what the member is in it
 * @param isDefault whether it is where the member's events go if they do not say where
 */
public record CircleView(long id, String name, CircleRole role, boolean isDefault) {}
