package org.hejnal.reference.example;

import org.hejnal.declared.MethodAccess;
import org.hejnal.declared.Requirement;

/**
 * Who makes a call that the reference shows. With the demo data, whose secrets everybody knows, it is a consumer that may;
 * else all are words to put one's own into.
 *
 * @param consumer the consumer's key, empty where the method looks at none
 * @param token empty where the call is made without one
 * @param asUser the person whom an administrative consumer calls for, or empty
 */
public record ExampleKeys(String consumer, String secret, String token, String tokenSecret, String asUser) {
    private static final String ANNA = "1001";

    /** @param isDemo whether the installation has the demo data */
    public static ExampleKeys of(MethodAccess access, boolean isDemo) {
        boolean forPerson = access.token() == Requirement.REQUIRED;
        if (access.consumer() == Requirement.IGNORED) {
            return new ExampleKeys("", "", "", "", "");
        } else if (!isDemo) {
            return new ExampleKeys("KEY", "SECRET", forPerson ? "TOKEN" : "", forPerson ? "TOKEN_SECRET" : "", "");
        }
        boolean isAdministrator = access.administrative() || access.token() != Requirement.IGNORED;
        String consumer = isAdministrator ? "demo-admin" : "demo";
        return new ExampleKeys(consumer, consumer + "-secret", "", "", forPerson ? ANNA : "");
    }
}
