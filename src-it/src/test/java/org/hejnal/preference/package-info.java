/** What asking for preferences costs. */
@NullMarked
package org.hejnal.preference;

import org.jspecify.annotations.NullMarked;
