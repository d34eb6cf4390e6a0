package org.hejnal.account;

/**
 * What a page says above its forms.
 *
 * @param problem the key of a text about what went wrong, or the empty string
 * @param why a text about what went wrong, in place of the key's
 * @param done the key of a text about what was done, or the empty string
 */
record PageNote(String problem, String why, String done) {
    static final PageNote NONE = new PageNote("", "", "");

    static PageNote ofSuccess(String done) {
        return new PageNote("", "", done);
    }

    static PageNote ofProblemKey(String problem) {
        return new PageNote(problem, "", "");
    }

    static PageNote ofProblem(String why) {
        return new PageNote("other", why, "");
    }
}
