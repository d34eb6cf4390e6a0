package org.hejnal.statement.access;

/**
 * Somebody who reads, as queries need to know them.
 *
 * @param account their account's id, 0 for nobody in particular
 * @param seesAll whether nothing is hidden from them
 */
public record Reader(long account, boolean seesAll) {}
