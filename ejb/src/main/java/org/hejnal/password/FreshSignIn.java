package org.hejnal.password;

/** Somebody has proven within the last minutes who they are. Only {@link FreshSignInService} makes one. */
public final class FreshSignIn {
    private final long accountId;

    FreshSignIn(long accountId) {
        this.accountId = accountId;
    }

    public long accountId() {
        return accountId;
    }
}
