/** What browsers and calendar programs fetch as files: photos of events, and calendars at secret addresses. */
@NullMarked
package org.hejnal.download;

import org.jspecify.annotations.NullMarked;
