/** How far notifications have come, for those who sent them. */
@NullMarked
package org.hejnal.delivery.status;

import org.jspecify.annotations.NullMarked;
