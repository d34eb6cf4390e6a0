package org.hejnal.evt.answer;

import java.util.Optional;
import org.hejnal.evt.error.EvtException;
import org.jspecify.annotations.Nullable;

/**
 * What came of one call.
 *
 * @param name the full name of the called method
 * @param result what the method answered; null also where the call was refused
 */
record CallOutcome(String name, @Nullable Object result, Optional<EvtException> refusal) {}
