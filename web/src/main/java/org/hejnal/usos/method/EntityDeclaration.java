package org.hejnal.usos.method;

/**
 * A file that a method takes as the entity of the request; its arguments stand in the query then. It is taken in after the
 * caller has been admitted.
 *
 * @param mediaType the only type that it may have
 * @param maxBytes the longest one
 */
public record EntityDeclaration(String mediaType, long maxBytes) {}
