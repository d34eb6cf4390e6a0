/** What every delivery goes through: fan-out, leases, batches, retries, and what became of each. */
@NullMarked
package org.hejnal.delivery.spine;

import org.jspecify.annotations.NullMarked;
