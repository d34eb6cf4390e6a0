package org.hejnal.delivery.unsubscribe;

import java.util.List;
import org.hejnal.platform.LangDict;

/**
 * What a link is about.
 *
 * @param names of the types that it ends, in the order of the catalogue; none if all of them have become mandatory or gone
 * @param isEnded whether none of them comes any more
 */
public record SubscriptionView(List<LangDict> names, boolean isEnded) {
    public SubscriptionView {
        names = List.copyOf(names);
    }
}
