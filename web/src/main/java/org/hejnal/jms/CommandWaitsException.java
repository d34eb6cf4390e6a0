package org.hejnal.jms;

/** A command could not be tried, for no fault of its own. */
class CommandWaitsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    CommandWaitsException(RuntimeException cause) {
        super(cause);
    }
}
