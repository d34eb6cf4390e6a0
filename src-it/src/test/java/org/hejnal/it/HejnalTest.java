package org.hejnal.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs against {@link Hub#main()}, which is up before the class begins. The order counts: Arquillian boots the server on
 * what the first one has prepared.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({MainHub.class, ArquillianExtension.class})
public @interface HejnalTest {}
