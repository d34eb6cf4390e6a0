/** What the directory knows of people besides their names: written by whoever feeds it, read by the APIs. */
@NullMarked
package org.hejnal.directory.profile;

import org.jspecify.annotations.NullMarked;
