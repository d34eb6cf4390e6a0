package org.hejnal.delivery.spine;

/** Which line something waits in. What a person waits for this minute does not stand behind what thousands are told. */
public enum Lane {
    /** Texts for one person that expire soon. */
    URGENT("is_urgent"),

    /** Everything else. */
    ORDINARY("NOT is_urgent");

    /** The property of JMS messages that says the lane, by its name, for listeners to select by. */
    public static final String PROPERTY = "lane";

    private final String condition;

    Lane(String condition) {
        this.condition = condition;
    }

    /** Which rows are in it: written into a query, where a partial index serves it, and not a parameter of one. */
    String condition() {
        return condition;
    }
}
