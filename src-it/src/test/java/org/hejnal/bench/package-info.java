/**
 * Benchmarks. Each is a ratio to something plain that does the same work in the same run, A and B in turn, because only
 * such figures survive another machine. A benchmark fails if what came out is not what was expected.
 */
@NullMarked
package org.hejnal.bench;

import org.jspecify.annotations.NullMarked;
