package org.hejnal.usos.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hejnal.usos.format.ValueWriter;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.selector.Selection;
import org.jspecify.annotations.Nullable;

/** Writes what a method has answered: as it is, or field by field where fields were selected. */
final class ResultRenderer {
    private final ValueWriter values;
    private final Call call;

    ResultRenderer(ValueWriter values, Call call) {
        this.values = values;
        this.call = call;
    }

    void render(@Nullable Object result, Optional<Selection> selection) {
        if (selection.isEmpty() || result == null) {
            values.write(result);
        } else if (result instanceof Map<?, ?> rows) {
            renderMap(rows, selection.get());
        } else if (result instanceof Collection<?> rows) {
            Expansion.load(selection.get(), rows, call).writeRows(values, rows);
        } else {
            Expansion.load(selection.get(), List.of(result), call).writeRow(values, result);
        }
    }

    private void renderMap(Map<?, ?> rows, Selection selection) {
        List<?> present = rows.values().stream().filter(Objects::nonNull).toList();
        Expansion expansion = Expansion.load(selection, present, call);
        values.out().startObject();
        rows.forEach((key, row) -> {
            values.out().key(String.valueOf(key));
            expansion.writeRow(values, row);
        });
        values.out().endObject();
    }
}
