/** Handing what is due to whoever distributes it, and remembering how far that has come. */
@NullMarked
package org.hejnal.notification.distribution;

import org.jspecify.annotations.NullMarked;
