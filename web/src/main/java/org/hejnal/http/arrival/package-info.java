/**
 * Receives the entities of requests before a worker is given to them, so that slow clients hold connections and no threads.
 * With {@code departure} the only room that knows the web server, Undertow: Jakarta EE has nothing that stands in front of its workers.
 */
@NullMarked
package org.hejnal.http.arrival;

import org.jspecify.annotations.NullMarked;
