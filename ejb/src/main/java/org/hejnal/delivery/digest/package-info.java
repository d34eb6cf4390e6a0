/**
 * Collecting notifications into digests: when windows close, what is frozen in them, and what a digest says. Fan-out
 * puts the items in; a closed window becomes a delivery like any other.
 */
@NullMarked
package org.hejnal.delivery.digest;

import org.jspecify.annotations.NullMarked;
