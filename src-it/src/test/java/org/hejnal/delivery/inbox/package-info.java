/** What reading an inbox costs. */
@NullMarked
package org.hejnal.delivery.inbox;

import org.jspecify.annotations.NullMarked;
