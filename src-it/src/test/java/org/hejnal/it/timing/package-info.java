/** Messages that wait for the sake of their people. */
@NullMarked
package org.hejnal.it.timing;

import org.jspecify.annotations.NullMarked;
