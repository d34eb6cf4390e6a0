package org.hejnal.usos.method;

import org.hejnal.declared.DeclaredMethod;

/**
 * A method below {@code /services} as the reference describes it. Those that are no {@link ServiceMethod} answer at an
 * endpoint of their own, and only say here what it demands, takes and answers.
 */
public interface DescribedMethod extends DeclaredMethod<ServiceDeclaration> {}
