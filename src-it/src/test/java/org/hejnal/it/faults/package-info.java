/** What breaks while a send is under way, and whether everybody gets it all the same, once. */
@NullMarked
package org.hejnal.it.faults;

import org.jspecify.annotations.NullMarked;
