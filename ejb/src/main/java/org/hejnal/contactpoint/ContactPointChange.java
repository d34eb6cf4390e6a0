package org.hejnal.contactpoint;

/**
 * What became of an address.
 *
 * @param isChanged false if it was so already
 */
public record ContactPointChange(ContactPointView point, boolean isChanged) {}
