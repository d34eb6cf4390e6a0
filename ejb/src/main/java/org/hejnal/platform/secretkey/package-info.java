/** The key that secrets are sealed with is checked at the start, and changed while the hub runs. */
@NullMarked
package org.hejnal.platform.secretkey;

import org.jspecify.annotations.NullMarked;
