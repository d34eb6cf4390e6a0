package org.hejnal.contactpoint;

/**
 * Somebody has shown the code or the link that was last sent to an address.
 *
 * @param id of the address
 * @param tokenHash by which the code and the link are known: a later pair has another one
 */
public record ConfirmationProof(long id, long accountId, String tokenHash) {}
