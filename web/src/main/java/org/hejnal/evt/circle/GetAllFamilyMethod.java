package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** All that a client shows of a circle when it starts. */
@Singleton
class GetAllFamilyMethod implements EvtMethod {
    private final CircleObjects circles;

    @Inject
    GetAllFamilyMethod(CircleObjects circles) {
        this.circles = circles;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("accgetallfamily", "Get one's default circle")
                .description("The circle where one's events go. <code>famlistfamily</code> lists the others.")
                .returns("What <code>accgetfamily</code> answers.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        return circles.feed(call.accountId(), Optional.empty());
    }
}
