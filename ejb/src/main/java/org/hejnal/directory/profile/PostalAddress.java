package org.hejnal.directory.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where post reaches somebody.
 *
 * @param kind {@code primary}, {@code residence}, {@code correspondence} or {@code other}
 * @param address the lines of the address
 */
@Embeddable
public record PostalAddress(
        @Column(name = "kind") String kind,
        @Column(name = "address") String address) {}
