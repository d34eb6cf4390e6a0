package org.hejnal.feed.parsing;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Sha256;

/** A component of an iCalendar object: its lines, and the components in it. */
public final class ParsedComponent {
    private final String name;
    private final List<ParsedProperty> properties = new ArrayList<>();
    private final List<ParsedComponent> components = new ArrayList<>();

    private Optional<LangDict> fault = Optional.empty();

    private final int place;

    ParsedComponent(String name, int place) {
        this.name = name;
        this.place = place;
    }

    /** Which of the file's events it is, counted from 1. */
    public int place() {
        return place;
    }

    void add(ParsedProperty property) {
        properties.add(property);
    }

    void add(ParsedComponent component) {
        components.add(component);
    }

    /** Remembers the first line that makes no sense. */
    void fail(LangDict message) {
        fault = fault.or(() -> Optional.of(message));
    }

    /** What is wrong with its lines, or those of a component in it that is no alarm. */
    public Optional<LangDict> fault() {
        return fault;
    }

    int size() {
        return properties.size();
    }

    public List<ParsedComponent> components(String wanted) {
        return components.stream()
                .filter(component -> component.name.equals(wanted))
                .toList();
    }

    public List<ParsedProperty> properties(String wanted) {
        return properties.stream()
                .filter(property -> property.name().equals(wanted))
                .toList();
    }

    public Optional<ParsedProperty> find(String wanted) {
        return properties(wanted).stream().findFirst();
    }

    /** A hash of all that it says, but for some of its lines. */
    public String digestWithout(Set<String> passedOver) {
        Stream<String> lines = properties.stream()
                .filter(property -> !passedOver.contains(property.name()))
                .map(property -> property.name() + new TreeMap<>(property.parameters()) + ":" + property.value());
        Stream<String> parts = components.stream().map(part -> part.name + part.digestWithout(passedOver));
        return Sha256.of(Stream.concat(lines, parts).sorted().toArray(String[]::new));
    }

    /** A value as it is written. */
    public Optional<String> value(String wanted) {
        return find(wanted).map(property -> property.value().strip()).filter(value -> !value.isEmpty());
    }

    /** A value of the type TEXT, without its escapes. */
    public String text(String wanted) {
        return find(wanted)
                .map(property -> VObjectPropertyValues.unescape(property.value()))
                .orElse("");
    }
}
