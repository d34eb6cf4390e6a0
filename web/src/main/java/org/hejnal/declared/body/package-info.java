/**
 * The JSON objects that {@code update_*} methods take: which keys they may have, of which types, and what a key that is
 * absent or null means (spec 7). A method declares its keys and reads typed values.
 */
@NullMarked
package org.hejnal.declared.body;

import org.jspecify.annotations.NullMarked;
