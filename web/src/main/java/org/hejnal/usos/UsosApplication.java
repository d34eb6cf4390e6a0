package org.hejnal.usos;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The root of the USOS-compatible API. */
@ApplicationPath("/services")
public class UsosApplication extends Application {}
