/** What monitoring reads. */
@NullMarked
package org.hejnal.metrics;

import org.jspecify.annotations.NullMarked;
