/** The first administrator: a token in a file of the server makes one, while there is none. */
@NullMarked
package org.hejnal.oauth.bootstrap;

import org.jspecify.annotations.NullMarked;
