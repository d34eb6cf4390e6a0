/**
 * The audit trail: who changed what for others, and who looked at another person's data. Whoever changes something as an
 * administrator writes an entry in the same transaction. Entries are only ever added; the retention takes the oldest.
 */
@NullMarked
package org.hejnal.audit;

import org.jspecify.annotations.NullMarked;
