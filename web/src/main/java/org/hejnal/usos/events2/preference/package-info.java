/** What a person receives on which channel, and how often. */
@NullMarked
package org.hejnal.usos.events2.preference;

import org.jspecify.annotations.NullMarked;
