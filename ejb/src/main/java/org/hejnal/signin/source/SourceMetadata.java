package org.hejnal.signin.source;

/**
 * What the provider's administrator enters, or lets the provider read.
 *
 * @param mediaType for example {@code application/samlmetadata+xml}
 */
public record SourceMetadata(String mediaType, String content) {}
