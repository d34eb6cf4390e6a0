/**
 * Sends answers to clients who read slowly after the worker has gone, so that they hold connections and no threads. Knows the
 * web server, Undertow, as {@code arrival} does.
 */
@NullMarked
package org.hejnal.http.departure;

import org.jspecify.annotations.NullMarked;
