package org.hejnal.platform.setting;

/** How the hub knows which consumer a command is from that comes by JMS. */
public enum JmsIdentity {
    /** All are from the consumer that a setting names. */
    FIXED,
    /** The broker has written down who it has let in. */
    BROKER
}
