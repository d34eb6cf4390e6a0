package org.hejnal.directory;

/**
 * Who somebody is, as far as a page needs it to greet them.
 *
 * @param language the language that the person chose, {@code pl} or {@code en}
 */
public record PersonView(long id, String firstName, String lastName, String language) {

    /** The whole name, as people write it. */
    public String name() {
        return firstName + " " + lastName;
    }
}
