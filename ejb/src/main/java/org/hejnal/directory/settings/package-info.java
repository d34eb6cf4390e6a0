/** What people decide about themselves, such as their language and time zone. */
@NullMarked
package org.hejnal.directory.settings;

import org.jspecify.annotations.NullMarked;
