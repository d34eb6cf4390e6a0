/** What reading an inbox costs. */
@NullMarked
package org.hejnal.notification;

import org.jspecify.annotations.NullMarked;
