package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.circle.CircleService;
import org.hejnal.declared.Argument;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;

/** Founds a circle. */
@Singleton
class CreateFamilyMethod implements EvtMethod {
    private static final Argument<String> NAME =
            Argument.required("name", EvtTypes.text(CircleService.MAX_NAME), "What it is called.");

    private final CircleService circles;
    private final CircleObjects objects;

    @Inject
    CreateFamilyMethod(CircleService circles, CircleObjects objects) {
        this.circles = circles;
        this.objects = objects;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("acccreatefamily", "Found a circle")
                .description(
                        "Founds a circle, which the caller owns. Somebody's first circle is where their events go.")
                .changing()
                .arguments(NAME)
                .returns("What <code>accgetfamily</code> answers.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        long id = circles.create(call.get(NAME), call.accountId());
        return objects.feed(call.accountId(), Optional.of(id));
    }
}
