package org.hejnal.delivery.channel.email;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;
import org.nibor.autolink.Span;

/** Finds the addresses of web pages in a plain text, so that people can follow them. What is shown is what is written. */
final class LinkedText {
    private static final LinkExtractor LINKS =
            LinkExtractor.builder().linkTypes(EnumSet.of(LinkType.URL)).build();

    private LinkedText() {}

    /** Returns the text in pieces, each with its {@code text} and, if it is an address, the same as {@code url}. */
    static List<Map<String, String>> pieces(String text) {
        Stream<Span> spans = StreamSupport.stream(LINKS.extractSpans(text).spliterator(), false);
        return spans.map(span -> piece(text.substring(span.getBeginIndex(), span.getEndIndex()), span))
                .toList();
    }

    private static Map<String, String> piece(String text, Span span) {
        return span instanceof LinkSpan && isWebPage(text) ? Map.of("text", text, "url", text) : Map.of("text", text);
    }

    /** Other schemes start programs, or run in the page. */
    private static boolean isWebPage(String address) {
        String scheme = address.substring(0, address.indexOf(':')).toLowerCase(Locale.ROOT);
        return scheme.equals("https") || scheme.equals("http");
    }
}
