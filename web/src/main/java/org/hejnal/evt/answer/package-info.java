/** The way from a request to an answer: the guard, the calls of a batch, envelopes and JSON. */
@NullMarked
package org.hejnal.evt.answer;

import org.jspecify.annotations.NullMarked;
