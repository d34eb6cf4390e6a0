package org.hejnal.usos.apisrv;

import java.util.List;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/**
 * An installation, as clients see it.
 *
 * @param baseUrl with a slash at its end: the full name of a method follows it
 * @param schacId the institution's domain, where an administrator has said it
 */
record InstallationView(
        String baseUrl,
        Versions versions,
        Institution institution,
        List<String> contactEmails,
        @Nullable String schacId) {

    /**
     * What runs here.
     *
     * @param machine four numbers and a fifth, to be compared number by number
     * @param schema of the database
     */
    record Versions(String product, String machine, String schema) {}

    /**
     * Whose installation it is.
     *
     * @param id what other systems call the institution, where an administrator has said it
     */
    record Institution(
            @Nullable String id, LangDict name, @Nullable String homepage) {}
}
