package org.hejnal.directory.roster;

import org.hejnal.platform.LangDict;

/** A cell does not hold what its column says. Many may come out of one file, so it knows no stack. */
final class RefusedCellException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient LangDict reason;

    RefusedCellException(String pl, String en) {
        super(en, null, false, false);
        this.reason = new LangDict(pl, en);
    }

    LangDict reason() {
        return reason;
    }
}
