package org.hejnal.delivery.channel;

/** Nothing can be sent through a channel at present. It says nothing about any single delivery. */
public class ChannelUnavailableException extends RuntimeException {
    public ChannelUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
