/** Costs of what people want later. */
@NullMarked
package org.hejnal.delivery.postponement;

import org.jspecify.annotations.NullMarked;
