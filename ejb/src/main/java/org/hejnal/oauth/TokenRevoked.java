package org.hejnal.oauth;

/** An access token is ended here. Fired inside the transaction, it counts once that has succeeded. */
record TokenRevoked() {}
