package org.hejnal.usos.hejnal.contactpoint;

import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.declared.Requirement;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceDeclarationBuilder;

/** What the methods have in common that deal with addresses of people's own. */
final class OwnContactPoint {
    private static final int LONGEST_ADDRESS = 254;

    static final Argument<String> ADDRESS = Argument.required(
            "address", ArgumentTypes.text(LONGEST_ADDRESS), "The address, for example <i>anna@example.com</i>.");
    static final Argument<Long> ID = Argument.required(
            "id", ArgumentTypes.sequenceId(), "ID of one of the user's contact points, from <b>contact_points</b>.");
    static final Argument<String> CHANNEL = Argument.withDefault(
            "channel_id", ArgumentTypes.id(), "email", "The channel that the address is of: <i>email</i> so far.");
    static final String NOT_FOUND = "<b>object_not_found</b> if the user has no such contact point.";
    static final String TOO_MANY =
            "HTTP status 429 if the user, or this address, has been sent 5 confirmations within the last hour, or the"
                    + " user 10 within a day.";
    static final String NO_CHANNEL =
            "<b>object_invalid</b> with the reason <b>no_channel</b> if nothing can be sent on the channel at present.";

    private OwnContactPoint() {}

    /** Begins a declaration of a method for a person themselves. */
    static ServiceDeclarationBuilder declare(String name, String brief) {
        return ServiceDeclaration.of("services/hejnal/" + name, brief)
                .consumer(Requirement.REQUIRED)
                .token(Requirement.REQUIRED)
                .scopes("email", "events")
                .tls();
    }
}
