package org.hejnal.directory;

/**
 * Who somebody is, as far as a page needs it to greet them.
 *
 * @param language the language that the person chose, {@code pl} or {@code en}
 * @param sessionGeneration which generation of sessions is theirs, see {@link Account#sessionGeneration()}
 */
public record PersonView(long id, String firstName, String lastName, String language, int sessionGeneration) {

    /** The whole name, as people write it. */
    public String name() {
        return firstName + " " + lastName;
    }
}
