/**
 * How people get in and out: the proof by a password, which all pages share, the page {@code /sign-in} with the way back to
 * where somebody comes from, {@code /sign-out}, and the list of their sessions.
 */
@NullMarked
package org.hejnal.entrance;

import org.jspecify.annotations.NullMarked;
