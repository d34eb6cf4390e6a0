/** Who takes part: the end of an account's activity, and its return. */
@NullMarked
package org.hejnal.directory.activity;

import org.jspecify.annotations.NullMarked;
