/** Plans of the queries of the package of the same name. */
@NullMarked
package org.hejnal.directory.search;

import org.jspecify.annotations.NullMarked;
