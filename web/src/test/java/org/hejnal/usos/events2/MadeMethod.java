package org.hejnal.usos.events2;

import java.lang.reflect.Constructor;
import org.hejnal.usos.method.ServiceMethod;

/** Methods of several rooms, made with a test's own collaborators. Nobody but the container makes them, so this reaches behind. */
public final class MadeMethod {
    private MadeMethod() {}

    /** @param name room and class, for example {@code statement.DeleteStatementMethod} */
    public static ServiceMethod of(String name, Object... collaborators) {
        try {
            Constructor<?> constructor = Class.forName(MadeMethod.class.getPackageName() + "." + name)
                    .getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return (ServiceMethod) constructor.newInstance(collaborators);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }
}
