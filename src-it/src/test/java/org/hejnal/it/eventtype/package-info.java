/** Setting up what people are notified of. */
@NullMarked
package org.hejnal.it.eventtype;

import org.jspecify.annotations.NullMarked;
