package org.hejnal.preference;

import java.util.Optional;
import org.hejnal.eventtype.EventChannelView;
import org.hejnal.eventtype.EventTypeView;

/**
 * How a channel carries a type of events, now or after a change. It says for a kind of people what the database's {@code
 * effective_preference} says for each; a test holds them together.
 *
 * @param isPersonal whether people have a say in what comes by the channel
 * @param pair absent where the channel does not carry the type
 */
record Carriage(EventTypeView type, boolean isPersonal, Optional<EventChannelView> pair) {
    boolean isSent() {
        return type.isEnabled() && pair.filter(EventChannelView::isEnabled).isPresent();
    }

    boolean isMandatory() {
        return isSent()
                && isPersonal
                && (type.isMandatory()
                        || pair.filter(EventChannelView::isMandatory).isPresent());
    }

    /** Whether those get it who have chosen so, or never. */
    boolean reaches(Optional<Boolean> choice) {
        boolean isDefault = type.sendByDefault()
                && pair.filter(EventChannelView::sendByDefault).isPresent();
        return isSent() && (!isPersonal || isMandatory() || choice.orElse(isDefault));
    }
}
