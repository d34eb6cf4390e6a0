package org.hejnal.evt.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.MemberView;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.Feed;

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
                .inputs(CircleFeed.CIRCLE)
                .returns("An object of profiles by the id of the account.")
                .build();
    }

    @Override
    public Map<String, Feed> call(EvtCall call) {
        long circle = circles.chosenCircle(call.accountId(), call.find(CircleFeed.CIRCLE));
        Map<String, Feed> profiles = new LinkedHashMap<>();
        circles.listMembers(circle, call.accountId())
                .forEach(member -> profiles.put(Long.toString(member.accountId()), profile(member)));
        return profiles;
    }

    private static Feed profile(MemberView member) {
        return new Feed()
                .with("accountId", member.accountId())
                .with("firstName", member.firstName())
                .with("lastName", member.lastName())
                .with("devices", List.of())
                .with("medias", List.of());
    }
}
