/** What a person receives, on which channel, and how often. */
@NullMarked
package org.hejnal.preference;

import org.jspecify.annotations.NullMarked;
