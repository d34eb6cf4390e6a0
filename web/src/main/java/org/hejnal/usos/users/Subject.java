package org.hejnal.usos.users;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hejnal.directory.UserView;
import org.hejnal.directory.profile.EmailAudience;
import org.hejnal.directory.profile.ProfileView;
import org.hejnal.oauth.token.Scope;
import org.hejnal.usos.method.Call;
import org.jspecify.annotations.Nullable;

/** A person whose data a call asks for, and what of it the caller may see. */
record Subject(UserView user, ProfileView profile, Call call) {
    private static final List<String> PEOPLE = List.of(UserMethod.NAME, UsersMethod.NAME);

    /** Whether the caller may see what is only the person's own: with the person's token and this scope, or as administrative. */
    boolean shows(Scope scope) {
        return isAdministrative() || (call.caller().accountId().orElse(-1) == user.id() && holds(scope));
    }

    /** As administrative for people: for a method whose answer only mentions them is not enough. */
    private boolean isAdministrative() {
        return call.caller()
                .consumer()
                .filter(consumer -> PEOPLE.stream().anyMatch(consumer::isAdministrativeFor))
                .isPresent();
    }

    /** A part of the profile that is only the person's own. */
    <V> @Nullable V own(Scope scope, Function<ProfileView, @Nullable V> part) {
        return shows(scope) ? part.apply(profile) : null;
    }

    /** Whether the caller acts for anybody at all. */
    boolean isAskedForByAPerson() {
        return isAdministrative() || call.caller().accountId().isPresent();
    }

    /** The address, where the caller may see it. */
    Optional<String> email() {
        return Optional.ofNullable(user.email()).filter(address -> shows(Scope.EMAIL) || isEmailShown());
    }

    private boolean isEmailShown() {
        EmailAudience audience = profile.contact().emailAudience();
        return audience == EmailAudience.EVERYBODY || (audience == EmailAudience.RELATED && holds(Scope.OTHER_EMAILS));
    }

    private boolean holds(Scope scope) {
        return call.caller().scopes().contains(scope.wireName());
    }
}
