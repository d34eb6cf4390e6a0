package org.hejnal.usos.error;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.usos.format.Format;
import org.hejnal.usos.format.TreeWriter;
import org.hejnal.usos.format.ValueWriter;

/** The entity of an error: JSON whatever format was asked for. */
final class ErrorBody {
    private ErrorBody() {}

    static byte[] json(ApiException error) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", String.valueOf(error.getMessage()));
        body.putAll(error.details());
        StringWriter text = new StringWriter();
        TreeWriter tree = Format.JSON.writeTo(text);
        new ValueWriter(tree, ZoneOffset.UTC).write(body);
        tree.finish();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
