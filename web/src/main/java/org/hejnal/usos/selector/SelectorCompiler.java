package org.hejnal.usos.selector;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.usos.error.ApiException;
import org.hejnal.usos.error.ErrorCode;
import org.hejnal.usos.result.DescribedType;
import org.hejnal.usos.result.Reference;
import org.hejnal.usos.result.ResultField;

/** Checks selectors against the declared fields. */
public final class SelectorCompiler {
    /** How many characters a selector may have. */
    public static final int MAX_LENGTH = 4096;

    private static final Selection NOTHING = new Selection(List.of(), false);

    private final Function<String, Optional<DescribedType>> types;

    /** @param types finds the fields that a method describes, by its full name */
    public SelectorCompiler(Function<String, Optional<DescribedType>> types) {
        this.types = types;
    }

    /**
     * Compiles a selector.
     *
     * @param method the full name of the method that describes the fields
     * @param primaryOnly whether secondary fields are refused
     * @throws ApiException {@code param_invalid}, {@code field_not_found} or {@code field_invalid}
     */
    public Selection compile(String method, String fields, boolean primaryOnly) {
        return compile(type(method), SelectorParser.parse(fields).values(), primaryOnly);
    }

    private Selection compile(DescribedType type, Collection<SelectorNode> nodes, boolean primaryOnly) {
        return new Selection(
                nodes.stream().map(node -> select(type, node, primaryOnly)).toList(),
                type.type().isSparse());
    }

    private SelectedField select(DescribedType type, SelectorNode node, boolean primaryOnly) {
        ResultField<?> field = type.type().find(node.name()).orElseThrow(() -> notFound(type, node));
        if (primaryOnly && !field.isPrimary()) {
            throw invalid(type, node, "is secondary; only primary fields may be selected here.");
        }
        if (field.isScalar() && !node.isBare()) {
            throw invalid(type, node, "has no subfields.");
        }
        return new SelectedField(field, field.reference().map(reference -> below(reference, node)));
    }

    private Selection below(Reference<?> reference, SelectorNode node) {
        if (reference.method().isPresent()) {
            DescribedType target = type(reference.method().get());
            return node.isBare()
                    ? primaryScalars(target)
                    : compile(target, node.children().values(), reference.primaryOnly());
        }
        return reference
                .own()
                .map(own -> compile(
                        own, node.isBare() ? defaults(own) : node.children().values(), false))
                .orElse(NOTHING);
    }

    /** What a bare reference to objects of the field's own means. These never lead back. */
    private static Collection<SelectorNode> defaults(DescribedType own) {
        return SelectorParser.parse(own.defaultFields()).values();
    }

    /** What a bare reference means. References below it are left out, so that nothing can go round in a circle. */
    private static Selection primaryScalars(DescribedType target) {
        List<SelectedField> fields = SelectorParser.parse(target.defaultFields()).keySet().stream()
                .flatMap(name -> target.type().find(name).stream())
                .filter(field -> field.isPrimary() && field.isScalar())
                .map(field -> new SelectedField(field, Optional.empty()))
                .toList();
        return new Selection(fields, target.type().isSparse());
    }

    private DescribedType type(String method) {
        return types.apply(method)
                .orElseThrow(() -> new IllegalStateException("The method " + method + " describes no fields."));
    }

    private static ApiException notFound(DescribedType type, SelectorNode node) {
        return ApiException.of(
                        ErrorCode.FIELD_NOT_FOUND,
                        "There is no field '" + node.name() + "' in what " + type.method() + " returns; it has: "
                                + String.join(", ", names(type)) + ".")
                .withField(node.name())
                .withMethod(type.method());
    }

    private static List<String> names(DescribedType type) {
        return type.type().fields().stream().map(ResultField::name).toList();
    }

    private static ApiException invalid(DescribedType type, SelectorNode node, String why) {
        return ApiException.of(
                        ErrorCode.FIELD_INVALID, "The field '" + node.name() + "' of " + type.method() + " " + why)
                .withField(node.name())
                .withMethod(type.method());
    }
}
