/**
 * Erasing a person: each feature takes out what it knows of them. What others need, such as that a statement was sent, stays
 * without them.
 */
@NullMarked
package org.hejnal.directory.erasure;

import org.jspecify.annotations.NullMarked;
