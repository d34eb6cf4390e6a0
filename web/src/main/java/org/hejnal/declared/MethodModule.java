package org.hejnal.declared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the reference what the methods of a package, and of the packages in it, are for. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface MethodModule {
    /** A few words, without a full stop. */
    String title();

    /** Sentences, as HTML. */
    String description() default "";
}
