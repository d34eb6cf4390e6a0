package org.hejnal.reference;

/**
 * The addresses of the reference's pages.
 *
 * @param base what stands before {@code /developers}: an address without a slash at its end, or nothing
 * @param query what stands at the end of each path, from the question mark on, or nothing
 */
public record ReferenceLinks(String base, String query) {

    public static ReferenceLinks under(String base) {
        return new ReferenceLinks(base, "");
    }

    public String index() {
        return base + "/developers/api/" + query;
    }

    public String authorization() {
        return base + "/developers/api/authorization/" + query;
    }

    /** The calendar API. */
    public String calendar() {
        return base + "/developers/evt" + query;
    }

    /** @param name {@code services/<module>} */
    public String module(String name) {
        return base + "/developers/api/" + name + "/" + query;
    }

    /** @param name {@code services/<module>/<method>} */
    public String method(String name) {
        int slash = name.lastIndexOf('/');
        return module(name.substring(0, slash)) + "#" + name.substring(slash + 1);
    }
}
