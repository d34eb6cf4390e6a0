/** The way from a request to an answer: who may call, what the arguments hold, and how the result is written. */
@NullMarked
package org.hejnal.usos.answer;

import org.jspecify.annotations.NullMarked;
