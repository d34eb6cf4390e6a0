package org.hejnal.oauth.token;

import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;

/** A consumer asks for a scope that does not exist here. */
public class UnknownScopeException extends InvalidValueException {
    UnknownScopeException(String name) {
        super(
                TokenField.SCOPES,
                "There is no scope '" + name.substring(0, Math.min(name.length(), 50)) + "'.",
                new LangDict("Nieznany zakres uprawnień.", "Unknown scope."));
    }
}
