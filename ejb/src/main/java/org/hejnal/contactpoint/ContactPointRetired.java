package org.hejnal.contactpoint;

/** The hub has taken an address out of use, since too much failed there. Fired inside the transaction. */
public record ContactPointRetired(ContactPointView contactPoint) {}
