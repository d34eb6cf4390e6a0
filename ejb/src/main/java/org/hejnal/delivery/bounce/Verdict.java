package org.hejnal.delivery.bounce;

/** What a message that has come back says. */
enum Verdict {
    /** The e-mail has not come, and none would: the address does not work. */
    ADDRESS_FAILED,
    /** The e-mail has not come; another one may. */
    GIVEN_UP,
    /** The e-mail has not come, because of what it is or who sends it. */
    REFUSED,
    /** The e-mail has not come yet. */
    DELAYED,
    /** The reader has told their provider that the e-mail is spam. */
    COMPLAINT,
    /** Nothing that counts: it has come, somebody is on holiday, somebody says that it is no spam. */
    NOTHING;

    /** Whether the e-mail is lost. */
    boolean isReturned() {
        return this == ADDRESS_FAILED || this == GIVEN_UP || this == REFUSED;
    }
}
