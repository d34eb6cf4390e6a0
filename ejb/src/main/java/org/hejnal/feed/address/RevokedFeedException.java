package org.hejnal.feed.address;

import org.hejnal.platform.DomainException;

/** There was a calendar at this address, and its owner has taken it away. */
public class RevokedFeedException extends DomainException {
    public RevokedFeedException() {
        super("This address of a calendar was revoked.");
    }
}
