package org.hejnal.directory.signin;

/**
 * The permission to look at one password.
 *
 * @param lane what the attempt is counted under from its beginning
 * @param isKnown whether the browser is known, so that its failures count under the lane alone
 */
public record Turn(Attempt attempt, String lane, boolean isKnown) {}
