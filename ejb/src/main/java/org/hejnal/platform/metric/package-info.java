/** Numbers about the hub itself, for who operates it. */
@NullMarked
package org.hejnal.platform.metric;

import org.jspecify.annotations.NullMarked;
