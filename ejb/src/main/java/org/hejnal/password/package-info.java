/**
 * How people change and set their passwords: with the one that they have, or by a link that only their e-mail knows. What a
 * password may be, and the hash of it, are the directory's.
 */
@NullMarked
package org.hejnal.password;

import org.jspecify.annotations.NullMarked;
