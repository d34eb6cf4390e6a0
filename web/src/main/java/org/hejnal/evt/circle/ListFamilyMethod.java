package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.circle.CircleService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** The circles that somebody is in. */
@Singleton
class ListFamilyMethod implements EvtMethod {
    private final CircleService circles;
    private final CircleObjects objects;

    @Inject
    ListFamilyMethod(CircleService circles, CircleObjects objects) {
        this.circles = circles;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("famlistfamily", "List one's circles")
                .returns("The circles without their members, in the order in which one came into them.")
                .build();
    }

    @Override
    public List<EvtObject> call(EvtCall call) {
        return circles.listOf(call.accountId()).stream().map(objects::summary).toList();
    }
}
