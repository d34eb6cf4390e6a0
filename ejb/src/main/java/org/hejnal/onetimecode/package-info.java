/**
 * Codes of six digits that prove that somebody can read a person's messages: made, sent through the person's channels,
 * and checked with few attempts. A code itself is known to the message alone; here only its keyed hash is kept.
 */
@NullMarked
package org.hejnal.onetimecode;

import org.jspecify.annotations.NullMarked;
