package org.hejnal.eventtype;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.Writer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/**
 * Mustache (mustache(5)): placeholders like <code>{{data.room}}</code>, and sections like <code>{{#data.rooms}}{{.}}{{/data.rooms}}</code>
 * for what may be absent or is a list. There is no logic, a value is a text or holds other values, and nothing leads to Java. What is
 * missing is empty. Texts are not escaped here: each channel escapes the whole in its own way.
 */
public final class TemplateText {
    /** Characters of what comes out. */
    public static final int MAX_OUTPUT = 50_000;

    /** Sections of a template, in one another or not. */
    public static final int MAX_SECTIONS = 100;

    /** How often sections may be gone through in all: lists in lists would multiply. */
    public static final int MAX_STEPS = 10_000;

    private TemplateText() {}

    /** @throws InvalidValueException with the field and the line if this is no template */
    static void require(MessageTemplateField field, String template) {
        try {
            compile(template, new Budget()).visit(new Parts());
        } catch (MustacheException e) {
            throw new InvalidValueException(
                    field,
                    "'" + Field.NAME + "' is no Mustache template: " + e.getMessage(),
                    new LangDict(
                            "To nie jest poprawny szablon: " + e.getMessage(),
                            "This is no template: " + e.getMessage()));
        }
    }

    /**
     * Fills a template in.
     *
     * @param values texts, and maps and lists of them
     * @throws IllegalArgumentException if it comes to more than {@value #MAX_OUTPUT} characters or {@value #MAX_STEPS} steps
     */
    public static String fill(String template, Map<String, ?> values) {
        Bounded writer = new Bounded();
        try {
            compile(template, new Budget()).execute(values, writer);
        } catch (MustacheException e) {
            throw new IllegalArgumentException("The template cannot be filled in: " + e.getMessage(), e);
        }
        return writer.text.toString();
    }

    private static Template compile(String template, Budget budget) {
        return Mustache.compiler()
                .escapeHTML(false)
                .defaultValue("")
                .emptyStringIsFalse(true)
                .withCollector(budget)
                .compile(template);
    }

    /** Sees maps and lists, and looks into no other object. */
    private static final class Budget extends BasicCollector {
        private int steps;

        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            Iterator<?> all = super.toIterator(value);
            return all == null
                    ? null
                    : new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return all.hasNext();
                        }

                        @Override
                        public Object next() {
                            if (++steps > MAX_STEPS) {
                                throw new IllegalArgumentException("The template goes through too many lists.");
                            }
                            return all.next();
                        }
                    };
        }

        @Override
        public <K, V> Map<K, V> createFetcherCache() {
            return new HashMap<>();
        }
    }

    /** Refuses what would take parts from elsewhere. */
    private static final class Parts implements Mustache.Visitor {
        private int sections;

        @Override
        public void visitText(String text) {
            if (text.contains("{{")) {
                throw new MustacheException("a placeholder is not closed: " + text.substring(text.indexOf("{{")));
            }
        }

        @Override
        public void visitVariable(String name) {
            // What has no value is empty.
        }

        @Override
        public boolean visitInclude(String name) {
            throw new MustacheException("a template has no parts of its own: " + name);
        }

        @Override
        public boolean visitParent(String name) {
            throw new MustacheException("a template has no parent: " + name);
        }

        @Override
        public boolean visitBlock(String name) {
            throw new MustacheException("a template has no blocks: " + name);
        }

        @Override
        public boolean visitSection(String name) {
            return countSection();
        }

        @Override
        public boolean visitInvertedSection(String name) {
            return countSection();
        }

        private boolean countSection() {
            if (++sections > MAX_SECTIONS) {
                throw new MustacheException("a template has at most " + MAX_SECTIONS + " sections");
            }
            return true;
        }
    }

    private static final class Bounded extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] characters, int from, int length) {
            if (text.length() + length > MAX_OUTPUT) {
                throw new IllegalArgumentException(
                        "The template makes a text of more than " + MAX_OUTPUT + " characters.");
            }
            text.append(characters, from, length);
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
