package org.hejnal.evt.settings;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.MemberView;
import org.hejnal.evt.circle.CircleObjects;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;

/** The members of a circle by their accounts. */
@Singleton
class ProfilesMethod implements EvtMethod {
    private final CircleService circles;

    @Inject
    ProfilesMethod(CircleService circles) {
        this.circles = circles;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("prfgetProfiles", "Get who is in a circle")
                .arguments(CircleObjects.CIRCLE)
                .returns("An object of profiles by the id of the account.")
                .build();
    }

    @Override
    public Map<String, EvtObject> call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleObjects.CIRCLE));
        Map<String, EvtObject> profiles = new LinkedHashMap<>();
        circles.listMembers(circle, call.accountId())
                .forEach(member -> profiles.put(Long.toString(member.accountId()), profile(member)));
        return profiles;
    }

    private static EvtObject profile(MemberView member) {
        return new EvtObject()
                .with("accountId", member.accountId())
                .with("firstName", member.firstName())
                .with("lastName", member.lastName())
                .with("devices", List.of())
                .with("medias", List.of());
    }
}
