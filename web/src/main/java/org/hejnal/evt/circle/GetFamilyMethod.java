package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** A circle and who is in it. */
@Singleton
class GetFamilyMethod implements EvtMethod {
    private final CircleObjects circles;

    @Inject
    GetFamilyMethod(CircleObjects circles) {
        this.circles = circles;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accgetfamily", "Get a circle")
                .arguments(CircleObjects.CIRCLE)
                .returns("The circle: <code>family_id</code>, <code>name</code> and its <code>members</code>.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return circles.feed(call.accountId(), call.find(CircleObjects.CIRCLE));
    }
}
