package org.hejnal.platform.command;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hejnal.platform.Field;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks commands by the constraints of their values. */
@Singleton
public class CommandPolicy {
    /** The server's own, without its expression language: messages are plain. */
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .providerResolver(() -> List.of(new HibernateValidator()))
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static boolean isChecked(@Nullable Object argument) {
        return argument != null && argument.getClass().isAnnotationPresent(CheckedCommand.class);
    }

    /**
     * @param command a record with {@link CheckedCommand}
     * @throws InvalidValueException about the first value, as they are declared, that breaks a rule
     */
    public void check(Object command) {
        Set<ConstraintViolation<Object>> broken = validator.validate(command);
        if (!broken.isEmpty()) {
            throw refusal(Collections.min(broken, order(command)), command.getClass());
        }
    }

    /** Of a value that breaks several rules, its length is told of first. */
    private static Comparator<ConstraintViolation<Object>> order(Object command) {
        List<String> values = Arrays.stream(command.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return Comparator.comparing((ConstraintViolation<Object> broken) ->
                        values.indexOf(names(broken).get(0)))
                .thenComparing(broken -> !(broken.getConstraintDescriptor().getAnnotation() instanceof Text))
                .thenComparing(broken -> broken.getPropertyPath().toString());
    }

    private static InvalidValueException refusal(ConstraintViolation<Object> broken, Class<?> command) {
        CheckedCommand words = command.getAnnotation(CheckedCommand.class);
        return new InvalidValueException(
                field(words.fields(), names(broken)), broken.getMessage(), new LangDict(words.pl(), words.en()));
    }

    private static List<String> names(ConstraintViolation<Object> broken) {
        return StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .map(Path.Node::getName)
                .toList();
    }

    /** By its whole path, or by its own name where that is enough. */
    static Field field(Class<? extends Field> fields, List<String> path) {
        String own = constant(path.get(path.size() - 1));
        String whole = path.stream().map(CommandPolicy::constant).collect(Collectors.joining("_"));
        return Stream.of(whole, own)
                .flatMap(name -> Arrays.stream(fields.getEnumConstants())
                        .filter(field -> field.name().equals(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(fields + " has no " + whole));
    }

    private static String constant(String property) {
        return property.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
