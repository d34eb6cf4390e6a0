package org.hejnal.delivery.digest;

import java.util.List;
import org.hejnal.platform.LangDict;

/**
 * A digest as it was frozen.
 *
 * @param part which of its {@code parts} this message is, from 1
 * @param items the oldest first
 */
public record DigestView(long id, int part, int parts, List<Item> items) {

    /** One notification in it. */
    public record Item(LangDict eventTypeName, LangDict message) {}
}
