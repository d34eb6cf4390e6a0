package org.hejnal.platform.command;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text that says something. It counts code points, as the database does, and refuses NUL, which the database cannot
 * keep.
 */
@Constraint(validatedBy = Text.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface Text {
    int max();

    String message() default "1 to {max} characters are expected in {field}.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Text, String> {
        private int max;

        @Override
        public void initialize(Text limits) {
            max = limits.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || (!text.isBlank() && isShort(text) && text.indexOf('\0') < 0);
        }

        private boolean isShort(String text) {
            return text.codePointCount(0, text.length()) <= max;
        }
    }
}
