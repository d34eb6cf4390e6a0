/** Takes uploaded photos in: looks at them, writes them anew, prepares them for an event. */
@NullMarked
package org.hejnal.media.intake;

import org.jspecify.annotations.NullMarked;
