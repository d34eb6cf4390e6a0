/**
 * Pictures from strangers. A file is recognised and measured by its own bytes before a decoder sees it, decoded within a
 * share of the memory, turned the right way up and written anew, so that nothing of it is kept but what can be seen.
 * Nothing here knows of circles, databases or the server.
 */
@NullMarked
package org.hejnal.media.image;

import org.jspecify.annotations.NullMarked;
