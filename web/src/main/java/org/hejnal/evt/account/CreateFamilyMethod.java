package org.hejnal.evt.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.hejnal.circle.CircleService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Feed;
import org.hejnal.evt.method.Input;
import org.hejnal.evt.method.InputTypes;

/** Founds a circle. */
@Singleton
class CreateFamilyMethod implements EvtMethod {
    private static final Input<String> NAME =
            Input.required("name", InputTypes.text(CircleService.MAX_NAME), "What it is called.");

    private final CircleService circles;
    private final CircleFeed feeds;

    @Inject
    CreateFamilyMethod(CircleService circles, CircleFeed feeds) {
        this.circles = circles;
        this.feeds = feeds;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("acccreatefamily", "Found a circle")
                .description(
                        "Founds a circle, which the caller owns. Somebody's first circle is where their events go.")
                .changing()
                .inputs(NAME)
                .returns("What <code>accgetfamily</code> answers.")
                .build();
    }

    @Override
    public Feed call(EvtCall call) {
        long id = circles.create(call.get(NAME), call.accountId());
        return feeds.feed(call.accountId(), Optional.of(id));
    }
}
