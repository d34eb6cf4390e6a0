package org.hejnal.oauth.token;

/** An access token is ended here. Fired inside the transaction, it counts once that has succeeded. */
public record TokenRevoked() {}
