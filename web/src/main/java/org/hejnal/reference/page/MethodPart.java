package org.hejnal.reference.page;

import java.util.List;
import java.util.Locale;
import org.hejnal.declared.MethodDocumentation;
import org.hejnal.reference.ReturnsText;
import org.hejnal.usos.method.ServiceDeclaration;

/**
 * A method as the template of its page shows it. Texts other than names are HTML, except {@code brief}.
 *
 * @param name {@code services/<module>/<method>}
 * @param id its last part, the anchor on the page of its module
 * @param consumer {@code required}, {@code optional} or {@code ignored}
 * @param token like {@code consumer}
 * @param deprecated what to use instead, or the empty string
 */
public record MethodPart(
        String name,
        String id,
        String brief,
        String description,
        String consumer,
        String token,
        List<String> scopes,
        boolean isTls,
        boolean isAdministrative,
        List<String> roles,
        boolean isBeta,
        String deprecated,
        List<ArgumentPart> arguments,
        String returns,
        List<String> errors) {

    static MethodPart of(ServiceDeclaration method, ReturnsText returns) {
        MethodDocumentation words = method.documentation();
        return new MethodPart(
                method.name(),
                method.shortName(),
                words.brief(),
                words.description(),
                method.access().consumer().name().toLowerCase(Locale.ROOT),
                method.access().token().name().toLowerCase(Locale.ROOT),
                method.access().scopes(),
                method.access().tls(),
                method.access().administrative(),
                method.access().roles(),
                words.isBeta(),
                words.deprecated().orElse(""),
                method.arguments().stream()
                        .map(argument -> ArgumentPart.of(argument, returns.ofArgument(method, argument)))
                        .toList(),
                returns.of(method),
                words.errors());
    }
}
