/** Publishes statements when they are due and tells their audience. */
@NullMarked
package org.hejnal.statement.publication;

import org.jspecify.annotations.NullMarked;
