/** The people whom a statement names. */
@NullMarked
package org.hejnal.statement.recipient;

import org.jspecify.annotations.NullMarked;
