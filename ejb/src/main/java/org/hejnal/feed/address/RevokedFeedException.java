package org.hejnal.feed.address;

import org.hejnal.platform.DomainException;
import org.hejnal.platform.ErrorKind;

/** There was a calendar at this address, and its owner has taken it away. */
public class RevokedFeedException extends DomainException {
    public RevokedFeedException() {
        super(ErrorKind.REVOKED_OBJECT, "This address of a calendar was revoked.");
    }
}
