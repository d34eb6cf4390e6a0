package org.hejnal.reference.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads pages more strictly than browsers do: every element must be closed where it was opened. */
public final class Html {
    private static final String VOID = "<(meta|link|input|img|br)\\b((?:\"[^\"]*\"|[^>\"])*)>";
    private static final String BOOLEAN =
            "\\s(hidden|defer|required|disabled|open)(?=[\\s>/])(?=(?:[^\"<>]*\"[^\"]*\")*[^\"<>]*>)";

    private Html() {}

    /** @throws AssertionError if the text is not well-formed */
    public static Document parse(String html) {
        String xml = html.replaceFirst("(?i)<!doctype html>", "")
                .replaceAll(BOOLEAN, " $1=\"\"")
                .replaceAll(VOID, "<$1$2/>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml.strip())));
        } catch (SAXException e) {
            throw new AssertionError("Not well-formed: " + e.getMessage() + "\n" + xml, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Well-formed content that may stand inside an element. */
    public static Element parseFragment(String html) {
        return parse("<div>" + html + "</div>").getDocumentElement();
    }

    public static List<Element> elements(Document page, String name) {
        return elements(page.getDocumentElement(), name);
    }

    public static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
