package org.hejnal.usos.method;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says in the reference what the methods of a package are for. A module of the API is one package. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ServiceModule {
    /** A few words, without a full stop. */
    String title();

    /** Sentences, as HTML. */
    String description();
}
