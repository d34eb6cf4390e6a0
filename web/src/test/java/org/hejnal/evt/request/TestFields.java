package org.hejnal.evt.request;

import java.util.List;
import org.hejnal.http.Parameter;

/** Fields written as {@code name=value}. */
public final class TestFields {
    private TestFields() {}

    public static CallFields of(List<String> fields) {
        List<Parameter> parameters = fields.stream()
                .map(field -> field.split("=", 2))
                .map(pair -> new Parameter(pair[0], pair[1]))
                .toList();
        return CallBatch.read(new CallAddress("evtupdate", CallStyle.FLAT), parameters)
                .get(0)
                .fields();
    }
}
