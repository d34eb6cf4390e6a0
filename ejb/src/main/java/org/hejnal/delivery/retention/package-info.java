/** Deleting sends and digests that are older than is to be kept. */
@NullMarked
package org.hejnal.delivery.retention;

import org.jspecify.annotations.NullMarked;
