package org.hejnal.evt.method;

/** A text is not a value of its type. The message goes on after the input's name. */
final class InvalidInputException extends RuntimeException {
    InvalidInputException(String why) {
        super(why);
    }
}
