/**
 * The types of events, the channels and schedules that there are, and which of them a type offers. These tables are
 * small and rarely change, so they are read whole into a {@link org.hejnal.eventtype.Catalogue}.
 */
@NullMarked
package org.hejnal.eventtype;

import org.jspecify.annotations.NullMarked;
