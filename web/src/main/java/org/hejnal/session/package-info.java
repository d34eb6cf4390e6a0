/**
 * What the server remembers of a browser or client between requests: who signed in, and the token that proves that a
 * request comes from there. The authorize pages and the calendar API share one session.
 */
@NullMarked
package org.hejnal.session;

import org.jspecify.annotations.NullMarked;
