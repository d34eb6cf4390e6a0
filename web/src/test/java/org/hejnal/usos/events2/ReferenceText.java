package org.hejnal.usos.events2;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The published reference of the module, one text with a section for each method. */
record ReferenceText(String text) {
    private static final Pattern SECTION =
            Pattern.compile("^services/events2/(\\w+)\\R(.*?)(?=^services/|\\z)", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ACCESS = Pattern.compile(
            "Consumer: (\\w+)( \\(administrative\\))? Token: (\\w+) Scopes: (\\S+) SSL: (not )?required");
    private static final Pattern ARGUMENT = Pattern.compile(
            "^([a-z]\\w*) (required|optional)\\b[^\\n]*(?:\\R\\RDefault value: ([^\\n]*))?", Pattern.MULTILINE);
    private static final Pattern FIELD = Pattern.compile("• (Secondary:|(\\w+) - [^•]*)");
    private static final Pattern TARGET = Pattern.compile("references objects returned by (\\S+)\\s+method");
    private static final Pattern ELSEWHERE = Pattern.compile("returns section of (\\w+) method");
    private static final Pattern LISTED = Pattern.compile("Dictionary of fields: ([^\\n]*)");

    /** A section in the words of {@code facts.txt}. */
    MethodFacts facts(Matcher section) {
        String name = "services/events2/" + section.group(1);
        String content = section.group(2);
        List<String> lines = new ArrayList<>();
        ARGUMENT.matcher(content).results().forEach(found -> {
            String need = found.group(3) == null ? found.group(2) : "default " + found.group(3);
            lines.add("argument " + found.group(1) + " ? " + need.replace("(empty string)", "empty"));
        });
        addFields(content, lines);
        return new MethodFacts(name, access(content), lines);
    }

    List<MethodFacts> methods() {
        Matcher section = SECTION.matcher(text);
        List<MethodFacts> methods = new ArrayList<>();
        while (section.find()) {
            methods.add(facts(section));
        }
        return methods;
    }

    private static String access(String content) {
        Matcher access = ACCESS.matcher(content);
        if (!access.find()) {
            throw new AssertionError("No auth line: " + content);
        }
        return "consumer " + access.group(1) + ", token " + access.group(3) + ", scopes "
                + access.group(4).toLowerCase(Locale.ROOT).replaceFirst("^(n/a|none)$", "-")
                + ", tls " + (access.group(5) == null ? "yes" : "no")
                + (access.group(2) == null ? "" : ", administrative");
    }

    private static void addFields(String content, List<String> lines) {
        Matcher elsewhere = ELSEWHERE.matcher(content);
        if (elsewhere.find()) {
            lines.add("fields of services/events2/" + elsewhere.group(1)
                    + (content.contains("subset of primary fields") ? " only primary" : ""));
        }
        LISTED.matcher(content)
                .results()
                .flatMap(list -> Stream.of(list.group(1).split(", ")))
                .forEach(name -> lines.add("answer " + name));
        boolean isFixed = content.contains("A dictionary of following fields");
        String kind = isFixed ? "answer " : "primary ";
        Matcher field = FIELD.matcher(content);
        while (field.find()) {
            if (field.group(2) == null) {
                kind = "secondary ";
            } else {
                lines.add(kind + field.group(2) + target(field.group(1)));
            }
        }
    }

    private static String target(String description) {
        Matcher target = TARGET.matcher(description);
        if (!target.find()) {
            return "";
        }
        String method = target.group(1);
        return " -> " + (method.startsWith("services/") ? method : "services/events2/" + method)
                + (description.contains("only primary are allowed") ? " only primary" : "");
    }
}
