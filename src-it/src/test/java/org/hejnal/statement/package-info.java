/** What the queries of statements cost. */
@NullMarked
package org.hejnal.statement;

import org.jspecify.annotations.NullMarked;
