package org.hejnal.directory.secondfactor;

/** How often codes may be guessed. The count goes over days and addresses, and begins anew after a right one. */
final class CodeGuessPolicy {
    /** Wrong codes since the last right one after which the person is told that somebody knows their password. */
    static final int WARNED_AT = 10;

    /**
     * Wrong codes since the last right one after which no other counts. Three of a million codes are right at a time, so as
     * many guesses find one with a chance of about one to 6,700.
     */
    static final int MOST_WRONG = 50;

    private CodeGuessPolicy() {}

    /** A text of digits and spaces is a code, however its digits are grouped; of any other, nothing is left. */
    static String digits(String typed) {
        String close = typed.replaceAll("[\\s-]", "");
        return close.matches("[0-9]+") ? close : "";
    }
}
