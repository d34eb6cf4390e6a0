/** The API described: what its declarations say, put into words for people and for programs that generate clients. */
@NullMarked
package org.hejnal.reference;

import org.jspecify.annotations.NullMarked;
