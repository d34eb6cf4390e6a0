/**
 * Brings the directory to what its source says: one engine of differences. A source hands over lines of cells; the engine judges
 * them, compares them with what is there, tells what would change, and changes it in one transaction or not at all.
 */
@NullMarked
package org.hejnal.directory.roster;

import org.jspecify.annotations.NullMarked;
