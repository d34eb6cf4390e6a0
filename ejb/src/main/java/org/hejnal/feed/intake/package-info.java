/** Takes the events of a file into a circle. */
@NullMarked
package org.hejnal.feed.intake;

import org.jspecify.annotations.NullMarked;
