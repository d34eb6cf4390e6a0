/** Deliveries that wait for their people's sake: until quiet hours or a pause are over, or for a digest. */
@NullMarked
package org.hejnal.delivery.postponement;

import org.jspecify.annotations.NullMarked;
