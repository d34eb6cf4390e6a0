package org.hejnal.feed.parsing;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** Reads the syntax of iCalendar: components and lines, whatever they mean. */
public final class CalendarParser implements VObjectDataListener {
    private static final String CALENDAR = "VCALENDAR";
    /**
     * After each "=" at the end of a line the reader goes through all parameters, looking for quoted-printable, which
     * iCalendar does not have: that takes as long as there are parameters times such ends. A character that no value may
     * have (RFC 5545, 3.1) keeps the two apart, and is taken out of values again.
     */
    private static final String GUARD = "\u0001";

    private static final Pattern END_OF_LINE_AFTER_EQUALS = Pattern.compile("=(?=[\r\n])");

    private static final Pattern VERSION_WITH_SPACES = Pattern.compile("(?im)^(VERSION:2\\.0)[ \\t]+$");

    private static final int MAX_DEPTH = 4;

    /** Until a component ends that lies too deep: how many do that. */
    private int tooDeep;

    private static final int MAX_PROPERTIES = 2000;

    private final Deque<ParsedComponent> open = new ArrayDeque<>();
    private final int maxEvents;
    private int events;
    private final List<ParsedComponent> calendars = new ArrayList<>();
    private boolean hasVersion;

    private CalendarParser(int maxEvents) {
        this.maxEvents = maxEvents;
    }

    /**
     * Returns the calendars of a text. A line that is none costs the component that it is in.
     *
     * @throws org.hejnal.platform.InvalidValueException if there is none, one does not end, or they are too large
     */
    public static List<ParsedComponent> parse(String text, int maxEvents) {
        CalendarParser parser = new CalendarParser(maxEvents);
        String guarded = END_OF_LINE_AFTER_EQUALS.matcher(tidied(text)).replaceAll("=" + GUARD);
        try (VObjectReader reader = new VObjectReader(new StringReader(guarded), SyntaxRules.iCalendar())) {
            reader.parse(parser);
        } catch (IOException e) {
            throw ImportRefusal.of("Pliku nie da się odczytać.", "The file cannot be read.");
        }
        ImportRefusal.unless(
                parser.open.isEmpty() && !parser.calendars.isEmpty(),
                "To nie jest plik iCalendar albo nie kończy się wierszem END:VCALENDAR.",
                "The file is no iCalendar file, or it does not end with END:VCALENDAR.");
        return parser.calendars;
    }

    /** Programs on the web write empty lines before a file, and spaces behind its version. */
    private static String tidied(String text) {
        return VERSION_WITH_SPACES.matcher(text.stripLeading()).replaceFirst("$1");
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        ParsedComponent parent = open.peek();
        if (parent != null && open.size() >= MAX_DEPTH) {
            tooDeep++;
            failTopmost(new LangDict(
                    "jego składniki są zagnieżdżone zbyt głęboko.", "Its components are nested too deeply."));
            return;
        }
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("VEVENT")) {
            ImportRefusal.unless(
                    ++events <= maxEvents,
                    "Plik ma ponad " + maxEvents + " wydarzeń.",
                    "The file has more than " + maxEvents + " events.");
        }
        ParsedComponent component = new ParsedComponent(upper, events);
        if (parent != null) {
            parent.add(component);
        }
        open.push(component);
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        ParsedComponent ended = open.pop();
        if (open.isEmpty() && name.equalsIgnoreCase(CALENDAR)) {
            ImportRefusal.unless(hasVersion, "Brakuje wiersza VERSION:2.0.", "VERSION:2.0 is missing.");
            hasVersion = false;
            calendars.add(ended);
        }
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        ParsedComponent component = open.peek();
        if (component != null && tooDeep == 0) {
            if (component.size() >= MAX_PROPERTIES) {
                component.fail(new LangDict("ma zbyt wiele wierszy.", "It has too many lines."));
                return;
            }
            component.add(new ParsedProperty(
                    property.getName().toUpperCase(Locale.ROOT), parameters(property), unguarded(property.getValue())));
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        ImportRefusal.unless(
                value.strip().equals("2.0"),
                "Oczekiwana jest wersja 2.0 formatu iCalendar.",
                "Version 2.0 of iCalendar is expected.");
        hasVersion = true;
    }

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception thrown, Context context) {
        LangDict fault = new LangDict(
                "wiersza " + context.getLineNumber() + " nie da się odczytać.",
                "Line " + context.getLineNumber() + ": " + warning.getMessage());
        ParsedComponent component = open.peek();
        if (component == null) {
            throw ImportRefusal.of(fault);
        }
        component.fail(fault);
    }

    /** What lies in a calendar is left out for what lies in it. */
    private void failTopmost(LangDict fault) {
        open.stream().skip(open.size() - 2L).findFirst().ifPresent(component -> component.fail(fault));
    }

    private static String unguarded(String value) {
        return value.replace(GUARD, "");
    }

    private static Map<String, String> parameters(VObjectProperty property) {
        Map<String, String> parameters = new HashMap<>();
        property.getParameters().forEach(parameter -> {
            if (parameter.getKey() != null && !parameter.getValue().isEmpty()) {
                parameters.put(
                        parameter.getKey().toUpperCase(Locale.ROOT),
                        unguarded(parameter.getValue().get(0)));
            }
        });
        return parameters;
    }
}
