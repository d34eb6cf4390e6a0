/** Who is signed in in which browser, on all nodes. */
@NullMarked
package org.hejnal.directory.session;

import org.jspecify.annotations.NullMarked;
