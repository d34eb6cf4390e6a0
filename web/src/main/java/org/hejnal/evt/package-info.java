/**
 * The calendar API of circles under {@code /api}, as its older clients know it: calls in the documented style ({@code
 * /api/evt/create}) and in the flat one ({@code /api/evtcreate}), which can be batched. Each method is one class in the
 * package of what it is about; envelopes, parameters, sessions and errors come from its declaration.
 */
@NullMarked
package org.hejnal.evt;

import org.jspecify.annotations.NullMarked;
