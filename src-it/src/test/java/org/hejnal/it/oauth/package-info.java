/** The OAuth flow and its enemies, over HTTP. */
@NullMarked
package org.hejnal.it.oauth;

import org.jspecify.annotations.NullMarked;
