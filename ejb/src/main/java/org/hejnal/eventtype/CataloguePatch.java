package org.hejnal.eventtype;

import java.util.Optional;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.LangDictPatch;
import org.hejnal.platform.Patch;

/** What a change says of one row of the catalogue. What it says nothing of is kept. */
public sealed interface CataloguePatch<V> permits EventTypePatch, EventChannelPatch, EventTypeSchedulePatch {
    /** The row after the change. Its ids and its version stay. */
    V applyTo(V current);

    /** A text after a change; one that is cleared has no language left. */
    static LangDict applyTo(LangDict current, Patch<LangDictPatch> patch) {
        if (!patch.isPresent()) {
            return current;
        }
        return Optional.ofNullable(patch.value())
                .map(languages -> languages.applyTo(current))
                .orElse(new LangDict(null, null));
    }
}
