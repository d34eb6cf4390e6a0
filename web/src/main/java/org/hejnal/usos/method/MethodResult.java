package org.hejnal.usos.method;

import java.util.Optional;
import org.hejnal.usos.result.ResultType;

/**
 * What a method's {@code fields} select from.
 *
 * @param owner the full name of the method that the fields are described at
 * @param defaultFields the selector of a call without {@code fields}
 * @param primaryOnly whether only primary fields may be selected
 * @param ownType the fields, if they are this method's own
 */
public record MethodResult(String owner, String defaultFields, boolean primaryOnly, Optional<ResultType<?>> ownType) {}
