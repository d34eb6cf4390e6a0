package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Optional;
import org.hejnal.platform.Settings;
import org.hejnal.usos.format.Format;
import org.hejnal.usos.format.TreeWriter;
import org.hejnal.usos.format.ValueWriter;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.StandardArguments;
import org.hejnal.usos.selector.Selection;
import org.jspecify.annotations.Nullable;

/** Writes a result in the format that the client asked for. */
@Singleton
class AnswerWriter {
    /** A selector can ask for the same objects again and again, far more than was sent. */
    private static final int MAX_CHARACTERS = 16 * 1024 * 1024;

    private final ZoneId zone;
    private final int maxCharacters;

    @Inject
    AnswerWriter(Settings settings) {
        this(settings.timeZone(), MAX_CHARACTERS);
    }

    AnswerWriter(ZoneId zone, int maxCharacters) {
        this.zone = zone;
        this.maxCharacters = maxCharacters;
    }

    /**
     * Answers the whole document, encoded.
     *
     * @throws org.hejnal.usos.error.ApiException {@code param_invalid} if it would be too long, with what makes it
     *     shorter: {@code fields} or, where there are none to select, {@code limit}
     */
    byte[] write(@Nullable Object result, Optional<Selection> selection, Call call) {
        Format format = call.get(StandardArguments.FORMAT);
        BoundedText text = new BoundedText(maxCharacters, selection.isPresent() ? "fields" : "limit");
        TreeWriter tree = format.writeTo(text);
        new ResultRenderer(new ValueWriter(tree, zone), call).render(result, selection);
        tree.finish();
        String document = format == Format.JSONP
                ? JsonPadding.wrap(call.get(StandardArguments.CALLBACK), text.toString())
                : text.toString();
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
