package org.hejnal.usos.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hejnal.usos.format.ValueWriter;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ReferenceLoader;
import org.hejnal.usos.result.ResultField;
import org.hejnal.usos.selector.SelectedField;
import org.hejnal.usos.selector.Selection;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one level with everything selected below them loaded: one load per selected reference, whatever the number
 * of rows. What is not selected is not loaded.
 */
final class Expansion {
    private final Selection selection;
    private final Call call;
    private final Map<SelectedField, Loaded> references = new HashMap<>();
    private final Map<SelectedField, Map<?, ?>> values = new HashMap<>();

    /** Where a reference leads from each row, and what those objects consist of. */
    private record Loaded(boolean isMany, Map<?, ?> byParent, Expansion below) {}

    private Expansion(Selection selection, Call call) {
        this.selection = selection;
        this.call = call;
    }

    static Expansion load(Selection selection, Collection<?> rows, Call call) {
        Expansion expansion = new Expansion(selection, call);
        for (SelectedField selected : selection.fields()) {
            selected.below().ifPresent(below -> expansion.loadReference(selected, below, rows));
            objectField(selected)
                    .loaded()
                    .ifPresent(loader -> expansion.values.put(selected, load(loader, rows, call)));
        }
        return expansion;
    }

    private void loadReference(SelectedField selected, Selection below, Collection<?> rows) {
        Reference<Object> reference = objectField(selected).reference().orElseThrow();
        Map<?, ?> byParent = load(reference.loader(), rows, call);
        List<Object> children = byParent.values().stream()
                .flatMap(Expansion::children)
                .distinct()
                .toList();
        references.put(selected, new Loaded(reference.isMany(), byParent, load(below, children, call)));
    }

    private static Map<?, ?> load(ReferenceLoader<Object, ?> loader, Collection<?> rows, Call call) {
        Set<Object> parents = new LinkedHashSet<>(rows);
        return parents.isEmpty() ? Map.of() : loader.load(parents, call);
    }

    private static Stream<Object> children(@Nullable Object child) {
        return child instanceof Collection<?> many ? many.stream().map(Object.class::cast) : Stream.ofNullable(child);
    }

    void writeRow(ValueWriter writer, @Nullable Object row) {
        if (row == null) {
            writer.write(null);
            return;
        }
        writer.out().startObject();
        selection.fields().stream()
                .filter(selected -> !isLeftOut(selected, row))
                .forEach(selected -> {
                    writer.out().key(selected.name());
                    writeField(writer, selected, row);
                });
        writer.out().endObject();
    }

    void writeRows(ValueWriter writer, Collection<?> rows) {
        writer.out().startArray();
        rows.forEach(row -> writeRow(writer, row));
        writer.out().endArray();
    }

    private void writeField(ValueWriter writer, SelectedField selected, Object row) {
        if (selected.below().isEmpty()) {
            writer.write(value(selected, row));
            return;
        }
        Loaded loaded = Objects.requireNonNull(references.get(selected));
        Object child = loaded.byParent().get(row);
        if (loaded.isMany()) {
            loaded.below().writeRows(writer, child == null ? List.of() : (Collection<?>) child);
        } else {
            loaded.below().writeRow(writer, child);
        }
    }

    private boolean isLeftOut(SelectedField selected, Object row) {
        return selection.isSparse() && selected.below().isEmpty() && value(selected, row) == null;
    }

    private @Nullable Object value(SelectedField selected, Object row) {
        Map<?, ?> loaded = values.get(selected);
        return loaded == null ? objectField(selected).value().apply(row, call) : loaded.get(row);
    }

    @SuppressWarnings("unchecked") // a loader answers rows of its target's type, as its declaration says
    private static ResultField<Object> objectField(SelectedField selected) {
        return (ResultField<Object>) selected.field();
    }
}
