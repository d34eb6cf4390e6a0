/** Writes calendars as files of RFC 5545. */
@NullMarked
package org.hejnal.feed.document;

import org.jspecify.annotations.NullMarked;
