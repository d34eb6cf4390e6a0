package org.hejnal.declared;

import java.util.List;

/** All that is known of a method apart from its work. Each API adds what its answers need. */
public interface MethodDeclaration {

    /** The name, unlike that of any other method: {@code services/events2/event_type}, {@code evtcreate}. */
    String name();

    MethodDocumentation documentation();

    MethodAccess access();

    /** In the order of the reference. */
    List<Argument<?>> arguments();
}
