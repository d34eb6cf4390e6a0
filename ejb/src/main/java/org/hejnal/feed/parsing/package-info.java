/** Reads the syntax of RFC 5545: components, properties, times and the zones that a file defines. */
@NullMarked
package org.hejnal.feed.parsing;

import org.jspecify.annotations.NullMarked;
