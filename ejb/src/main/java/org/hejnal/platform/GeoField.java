package org.hejnal.platform;

/** The fields of a place on the earth. */
public enum GeoField implements Field {
    LATITUDE,
    LONGITUDE
}
