package org.hejnal.usos.apisrv;

import java.util.List;
import org.hejnal.platform.LangDict;

/**
 * An installation, as clients see it.
 *
 * @param baseUrl with a slash at its end: the full name of a method follows it
 */
record InstallationView(String baseUrl, String version, LangDict institutionName, List<String> contactEmails) {}
