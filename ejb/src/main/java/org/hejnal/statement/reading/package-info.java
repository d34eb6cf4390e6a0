/** Lists, searches and shows statements, each row once. */
@NullMarked
package org.hejnal.statement.reading;

import org.jspecify.annotations.NullMarked;
