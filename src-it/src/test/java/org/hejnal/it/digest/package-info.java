/** Notifications that wait and come together. */
@NullMarked
package org.hejnal.it.digest;

import org.jspecify.annotations.NullMarked;
