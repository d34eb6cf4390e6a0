/** Where the files of photos lie: the port that the rest knows, and folders on a disk behind it. */
@NullMarked
package org.hejnal.media.store;

import org.jspecify.annotations.NullMarked;
