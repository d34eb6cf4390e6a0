/** What monitoring reads. */
@NullMarked
package org.hejnal.it.metrics;

import org.jspecify.annotations.NullMarked;
