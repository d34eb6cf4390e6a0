package org.hejnal.platform.command;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** A bilingual text that says something in each language that it has. */
@Constraint(validatedBy = EachLanguage.Validator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface EachLanguage {
    /** UTF-16 units. */
    int max();

    String message();

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<EachLanguage, LangDict> {
        private int max;

        @Override
        public void initialize(EachLanguage limits) {
            max = limits.max();
        }

        @Override
        public boolean isValid(@Nullable LangDict text, ConstraintValidatorContext context) {
            return text == null || (isFine(text.pl(), "pl", context) && isFine(text.en(), "en", context));
        }

        private boolean isFine(@Nullable String text, String language, ConstraintValidatorContext context) {
            if (text == null || (!text.isBlank() && text.length() <= max)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(language)
                    .addConstraintViolation();
            return false;
        }
    }
}
