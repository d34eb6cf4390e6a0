/** The applications that may call, and their secrets. */
@NullMarked
package org.hejnal.oauth.consumer;

import org.jspecify.annotations.NullMarked;
