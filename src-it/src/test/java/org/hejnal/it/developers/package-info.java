/** What developers find on a server: the front page, the reference, the OpenAPI document. */
@NullMarked
package org.hejnal.it.developers;

import org.jspecify.annotations.NullMarked;
