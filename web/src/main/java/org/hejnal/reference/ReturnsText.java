package org.hejnal.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.hejnal.usos.method.MethodResult;
import org.hejnal.usos.method.ServiceDeclaration;

/**
 * What a method returns, as HTML. Programs read it too: each field is a list item whose first {@code <b>} is its name,
 * and where there are secondary fields the two kinds stand in lists under {@code Primary:} and {@code Secondary:}.
 */
public final class ReturnsText {
    private final ApiReference reference;
    private final ReferenceLinks links;

    public ReturnsText(ApiReference reference, ReferenceLinks links) {
        this.reference = reference;
        this.links = links;
    }

    public String of(ServiceDeclaration method) {
        String text = "<p>" + method.documentation().returns() + "</p>";
        return text + method.result().map(result -> fields(method, result)).orElse("");
    }

    private String fields(ServiceDeclaration method, MethodResult result) {
        if (result.ownType().isEmpty()) {
            return "<p>The fields to choose from are " + (result.primaryOnly() ? "the primary ones of " : "those of ")
                    + link(result.owner()) + ".</p>";
        }
        List<FieldReference> fields = reference.fieldsOf(method);
        boolean isGrouped = fields.stream().anyMatch(field -> !field.isPrimary());
        return "<p>Available fields:</p>" + (isGrouped ? groups(fields) : list(fields));
    }

    private String groups(List<FieldReference> fields) {
        return "<ul>" + group("Primary:", fields, true) + group("Secondary:", fields, false) + "</ul>";
    }

    private String group(String title, List<FieldReference> fields, boolean isPrimary) {
        return "<li>" + title
                + list(fields.stream()
                        .filter(field -> field.isPrimary() == isPrimary)
                        .toList()) + "</li>";
    }

    private String list(List<FieldReference> fields) {
        return fields.stream().map(this::item).collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String item(FieldReference field) {
        String text = "<b>" + field.name() + "</b> - " + field.description();
        return "<li>" + text + field.target().map(this::target).orElse("") + "</li>";
    }

    private String target(FieldReference.Target target) {
        return "<p>" + (target.isMany() ? "A list of objects" : "An object") + " that " + link(target.method())
                + " describes. Choose its subfields in square brackets"
                + (target.primaryOnly() ? " (only primary are allowed)" : "") + ".</p>";
    }

    private String link(String method) {
        return "<a href=\"" + links.method(method) + "\">" + method + "</a>";
    }
}
