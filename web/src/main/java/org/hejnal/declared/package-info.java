/**
 * The half of a method that describes: its arguments, what they may hold, who may call it, and what the reference says of
 * it. One set of declarations serves every API; how a call is answered is each API's own.
 */
@NullMarked
package org.hejnal.declared;

import org.jspecify.annotations.NullMarked;
