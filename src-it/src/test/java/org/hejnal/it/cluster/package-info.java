/** Several servers on one database. */
@NullMarked
package org.hejnal.it.cluster;

import org.jspecify.annotations.NullMarked;
