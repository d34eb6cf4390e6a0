/** When messages reach a person: quiet hours, a pause, and how many come one by one on a day. */
@NullMarked
package org.hejnal.preference.timing;

import org.jspecify.annotations.NullMarked;
