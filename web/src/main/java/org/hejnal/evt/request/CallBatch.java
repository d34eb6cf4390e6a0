package org.hejnal.evt.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.evt.error.EvtException;
import org.hejnal.http.Parameter;

/** Deals the parameters of a request out to its calls. */
final class CallBatch {
    static final int MAX_CALLS = 20;
    private static final Pattern PREFIXED = Pattern.compile("a(\\d\\d)(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("[a-z0-9]{3,50}");
    private static final String CALL = "call";

    private CallBatch() {}

    /**
     * Reads the calls in their order. In the flat style {@code a01call} names a second method, whose fields begin with
     * {@code a01}; fields of the first one begin with {@code a00} or with nothing.
     */
    static List<SentCall> read(CallAddress address, List<Parameter> parameters) {
        Map<String, CallFields> fields = new TreeMap<>();
        fields.put("a00", new CallFields());
        for (Parameter parameter : parameters) {
            Matcher prefixed = PREFIXED.matcher(parameter.name());
            boolean isOwn = address.style() == CallStyle.FLAT && prefixed.matches();
            String key = isOwn ? "a" + prefixed.group(1) : "a00";
            String name = isOwn ? prefixed.group(2) : parameter.name();
            fields.computeIfAbsent(key, ignored -> new CallFields()).add(name, parameter.value());
        }
        return calls(address, fields);
    }

    private static List<SentCall> calls(CallAddress address, Map<String, CallFields> fields) {
        List<SentCall> calls = new ArrayList<>();
        fields.forEach((key, own) -> {
            if (key.equals("a00")) {
                calls.add(new SentCall(key, address.name(), own));
            } else {
                own.find(CALL).map(CallBatch::name).ifPresent(name -> calls.add(new SentCall(key, name, own)));
            }
        });
        if (calls.size() > MAX_CALLS) {
            throw EvtException.invalid("A batch has at most " + MAX_CALLS + " calls.");
        }
        return calls;
    }

    private static String name(String sent) {
        String lower = sent.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(lower).matches()) {
            throw EvtException.invalid("A call of the batch does not name a method.");
        }
        return lower;
    }
}
