/** What people and applications notice while the database is away, and what the server keeps for them. */
@NullMarked
package org.hejnal.it.outage;

import org.jspecify.annotations.NullMarked;
