/** What people choose to receive, and what then reaches them. */
@NullMarked
package org.hejnal.it.preference;

import org.jspecify.annotations.NullMarked;
