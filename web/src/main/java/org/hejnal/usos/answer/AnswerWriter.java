package org.hejnal.usos.answer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.StringWriter;
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
    private final ZoneId zone;

    @Inject
    AnswerWriter(Settings settings) {
        this(settings.timeZone());
    }

    AnswerWriter(ZoneId zone) {
        this.zone = zone;
    }

    /** Answers the whole document, encoded. */
    byte[] write(@Nullable Object result, Optional<Selection> selection, Call call) {
        Format format = call.get(StandardArguments.FORMAT);
        StringWriter text = new StringWriter();
        TreeWriter tree = format.writeTo(text);
        new ResultRenderer(new ValueWriter(tree, zone), call).render(result, selection);
        tree.finish();
        String document = format == Format.JSONP
                ? JsonPadding.wrap(call.get(StandardArguments.CALLBACK), text.toString())
                : text.toString();
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
