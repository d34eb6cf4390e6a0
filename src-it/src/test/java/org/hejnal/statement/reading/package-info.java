/** What the queries of statements cost. */
@NullMarked
package org.hejnal.statement.reading;

import org.jspecify.annotations.NullMarked;
