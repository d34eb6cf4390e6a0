/** A person's own copy of all that the hub knows of them (GDPR, articles 15 and 20). */
@NullMarked
package org.hejnal.directory.export;

import org.jspecify.annotations.NullMarked;
