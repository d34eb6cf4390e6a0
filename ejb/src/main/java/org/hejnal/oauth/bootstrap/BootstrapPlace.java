package org.hejnal.oauth.bootstrap;

import java.time.Instant;

/** Where the token lies. */
public record BootstrapPlace(String node, String file, Instant expiresAt) {}
