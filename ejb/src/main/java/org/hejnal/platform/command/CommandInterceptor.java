package org.hejnal.platform.command;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses commands at the door of a service. */
@ChecksCommands
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class CommandInterceptor {
    @Inject
    CommandPolicy policy;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        for (Object argument : call.getParameters()) {
            if (CommandPolicy.isChecked(argument)) {
                policy.check(argument);
            }
        }
        return call.proceed();
    }
}
