package org.hejnal.evt.circle;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hejnal.circle.CircleObject;
import org.hejnal.circle.CircleRole;
import org.hejnal.circle.CircleService;
import org.hejnal.circle.CircleView;
import org.hejnal.circle.MemberView;
import org.hejnal.declared.Argument;
import org.hejnal.directory.DirectoryService;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.evt.method.EvtTypes;
import org.hejnal.platform.UnknownObjectException;

/** A circle as its members see it, with the fields that older clients look for in a family. */
@Singleton
public class CircleObjects {
    public static final Argument<Long> CIRCLE = Argument.optional(
                    "circleId", EvtTypes.id(), "Which circle; without it, the one where one's events go.")
            .or("familyId", "family_id");

    private final CircleService circles;
    private final DirectoryService people;

    @Inject
    CircleObjects(CircleService circles, DirectoryService people) {
        this.circles = circles;
        this.people = people;
    }

    /** @throws UnknownObjectException if there is no such circle for them, or they are in none */
    EvtObject feed(long accountId, Optional<Long> circleId) {
        long id = circles.chosenCircle(accountId, circleId);
        CircleView circle = circles.listOf(accountId).stream()
                .filter(own -> own.id() == id)
                .findFirst()
                .orElseThrow(() -> new UnknownObjectException(CircleObject.CIRCLE, Long.toString(id)));
        return summary(circle).with("members", members(circle, accountId)).with("coverMedias", List.of());
    }

    EvtObject summary(CircleView circle) {
        return new EvtObject()
                .with("family_id", circle.id())
                .with("familyId", circle.id())
                .with("circleId", circle.id())
                .with("name", circle.name())
                .with("right", right(circle.role()))
                .with("isDefault", circle.isDefault());
    }

    /** Addresses are nobody's business but one's own. */
    private List<EvtObject> members(CircleView circle, long accountId) {
        Optional<String> ownEmail = Optional.ofNullable(people.get(accountId).email());
        return circles.listMembers(circle.id(), accountId).stream()
                .map(member -> member(circle, member)
                        .with(
                                "identifiers",
                                identifiers(member.accountId() == accountId ? ownEmail : Optional.empty())))
                .toList();
    }

    private static EvtObject member(CircleView circle, MemberView member) {
        return new EvtObject()
                .with("accountId", member.accountId())
                .with("firstName", member.firstName())
                .with("lastName", member.lastName())
                .with("role", member.role() == CircleRole.OWNER ? "Parent" : "Member")
                .with("right", right(member.role()))
                .with("joinDate", member.joinedAt())
                .with("profileFamilyId", circle.id())
                .with("devices", List.of())
                .with("medias", List.of());
    }

    private static List<EvtObject> identifiers(Optional<String> email) {
        return email
                .map(address -> new EvtObject()
                        .with("type", "Email")
                        .with("value", address)
                        .with("validated", true))
                .stream()
                .toList();
    }

    private static String right(CircleRole role) {
        return role == CircleRole.OWNER ? "SuperAdmin" : "User";
    }
}
