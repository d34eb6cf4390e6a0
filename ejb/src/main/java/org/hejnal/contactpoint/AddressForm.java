package org.hejnal.contactpoint;

import java.util.Optional;

/** What addresses of a channel look like. A class that implements it is found: people may then enter their own there. */
public interface AddressForm {
    /** The channel's id. */
    String channelId();

    /** Reads what somebody has typed, without what does not matter around it; nothing if it is no such address. */
    Optional<String> read(String typed);
}
