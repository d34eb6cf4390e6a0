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

    /** The errors of all methods. */
    public String errors() {
        return base + "/developers/api/errors/" + query;
    }

    /** Where the form of the search goes. */
    public String search() {
        return base + "/developers/api/search/";
    }

    /** The calendar API. */
    public String calendar() {
        return base + "/developers/evt/" + query;
    }

    /** @param name {@code services/<module>} */
    public String module(String name) {
        return base + "/developers/api/" + name + "/" + query;
    }

    /** @param name {@code evtget} */
    public String calendarMethod(String name) {
        return calendar() + "#" + name;
    }

    /**
     * A method's own page.
     *
     * @param name {@code services/<module>/<method>}
     */
    public String methodPage(String name) {
        return base + "/developers/api/" + name + "/" + query;
    }

    /**
     * A method's place on the page of its module, which clients of USOS API know as its address.
     *
     * @param name {@code services/<module>/<method>}
     */
    public String method(String name) {
        int slash = name.lastIndexOf('/');
        return module(name.substring(0, slash)) + "#" + name.substring(slash + 1);
    }
}
