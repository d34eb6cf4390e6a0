package org.hejnal.delivery.spine;

/** Which line something waits in. What a person waits for this minute does not stand behind what thousands are told. */
public enum Lane {
    /** Texts for one person that expire soon. */
    URGENT("is_urgent", "is_urgent", "next_at", 2, 12),

    /** Everything else. */
    ORDINARY("NOT is_urgent", "turn IS NOT NULL", "turn, next_at", 8, 48);

    private final String condition;
    private final String inLine;
    private final String order;
    private final int mostOfAChannel;
    private final int mostOfAll;

    /**
     * @param condition which deliveries are in it
     * @param inLine which of them wait to be leased
     * @param order what says who is next
     */
    Lane(String condition, String inLine, String order, int mostOfAChannel, int mostOfAll) {
        this.condition = condition;
        this.inLine = inLine;
        this.order = order;
        this.mostOfAChannel = mostOfAChannel;
        this.mostOfAll = mostOfAll;
    }

    /**
     * The query for this lane that is written for the ordinary one. Which rows are in a lane is no parameter, because a
     * partial index serves it.
     */
    String of(String ordinary) {
        return ordinary.replace(ORDINARY.condition, condition)
                .replace(ORDINARY.inLine, inLine)
                .replace("ORDER BY " + ORDINARY.order, "ORDER BY " + order);
    }

    /** Whether people may want it later. */
    boolean waitsForPeople() {
        return this == ORDINARY;
    }

    /** Whether it waits where a channel may send so much in a minute. */
    boolean isPaced() {
        return this == ORDINARY;
    }

    /**
     * Returns how many batches of one channel a node may have in this lane at a time. All channels and lanes together never
     * have more than {@link BatchListener} has sessions, so that a channel whose batches take long leaves the others theirs.
     *
     * @param channels how many channels are connected, at least 1
     */
    int mostInFlight(int channels) {
        return Math.max(1, Math.min(mostOfAChannel, mostOfAll / channels));
    }
}
