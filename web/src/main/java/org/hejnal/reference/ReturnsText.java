package org.hejnal.reference;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hejnal.declared.Argument;
import org.hejnal.usos.method.MethodResult;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.StandardArguments;

/**
 * What a method returns, and what its argument {@code fields} may select, as HTML. Clients of USOS API find the fields in
 * it. They expect after a paragraph that ends with {@code fields:} a list of which each item is a field, whose first
 * {@code <b>} is its name. Where there are secondary fields the list has two items, with the paragraphs {@code Primary:}
 * and {@code Secondary:} and a list each. A field that leads to other objects has a paragraph of its own that says so, and
 * {@code only primary are allowed} where that holds, with the one link to the method that describes them.
 */
public final class ReturnsText {
    private final ApiReference reference;
    private final UnaryOperator<String> address;

    /** @param address where the method with a name is described */
    public ReturnsText(ApiReference reference, UnaryOperator<String> address) {
        this.reference = reference;
        this.address = address;
    }

    public String of(ServiceDeclaration method) {
        String text = "<p>" + method.documentation().returns() + "</p>";
        return text + method.result().map(result -> fields(method, result)).orElse("");
    }

    /** What is said of an argument: of {@code fields} that another method describes, also where. */
    public String ofArgument(ServiceDeclaration method, Argument<?> argument) {
        if (!argument.name().equals(StandardArguments.FIELDS)) {
            return argument.description();
        }
        return method.result()
                .filter(result -> result.ownType().isEmpty())
                .map(result -> argument.description() + " " + elsewhere(result))
                .orElseGet(argument::description);
    }

    private String fields(ServiceDeclaration method, MethodResult result) {
        if (result.ownType().isEmpty()) {
            return "<p>" + elsewhere(result) + "</p>";
        }
        List<FieldReference> fields = reference.fieldsOf(method);
        boolean isGrouped = fields.stream().anyMatch(field -> !field.isPrimary());
        return "<p>Available fields:</p>" + (isGrouped ? groups(fields) : list(fields));
    }

    private String elsewhere(MethodResult result) {
        return "There are the " + (result.primaryOnly() ? "primary fields" : "fields") + " that " + link(result.owner())
                + " describes.";
    }

    private String groups(List<FieldReference> fields) {
        return "<ul>" + group("Primary:", fields, true) + group("Secondary:", fields, false) + "</ul>";
    }

    private String group(String title, List<FieldReference> fields, boolean isPrimary) {
        return "<li><p>" + title + "</p>"
                + list(fields.stream()
                        .filter(field -> field.isPrimary() == isPrimary)
                        .toList()) + "</li>";
    }

    private String list(List<FieldReference> fields) {
        return fields.stream().map(this::item).collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String item(FieldReference field) {
        String text = "<p><b>" + field.name() + "</b> - " + field.description() + "</p>";
        return "<li>" + text + field.target().map(this::target).orElse("") + "</li>";
    }

    private String target(FieldReference.Target target) {
        return "<p>This field references " + (target.isMany() ? "a list of objects" : "an object") + " that "
                + link(target.method()) + " describes; choose subfields in square brackets"
                + (target.primaryOnly() ? " (only primary are allowed)" : "") + ".</p>";
    }

    private String link(String method) {
        return "<a href=\"" + address.apply(method) + "\">" + method + "</a>";
    }
}
