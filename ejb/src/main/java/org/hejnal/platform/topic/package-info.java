/** The topics by which other systems hear of the hub. */
@NullMarked
package org.hejnal.platform.topic;

import org.jspecify.annotations.NullMarked;
