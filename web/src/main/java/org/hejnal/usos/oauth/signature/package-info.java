/** Signatures of RFC 5849 section 3, computed from a decoded request. Nothing in here reads a clock or a database. */
@NullMarked
package org.hejnal.usos.oauth.signature;

import org.jspecify.annotations.NullMarked;
