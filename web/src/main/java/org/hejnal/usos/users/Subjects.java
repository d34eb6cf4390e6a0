package org.hejnal.usos.users;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hejnal.directory.UserView;
import org.hejnal.directory.profile.ProfileService;
import org.hejnal.directory.profile.ProfileView;
import org.hejnal.oauth.token.Scope;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.result.ReferenceLoader;
import org.jspecify.annotations.Nullable;

/** Reads profiles for fields: once for all people of a level, however many of their fields are selected. */
@Singleton
class Subjects {
    private final ProfileService profiles;

    @Inject
    Subjects(ProfileService profiles) {
        this.profiles = profiles;
    }

    /** What calls remember profiles by. */
    private record Wanted(Set<Long> accountIds) {}

    /** A list of a profile's, for those whose data it is to be read. */
    interface Lists<V> {
        Map<Long, List<V>> list(Collection<Long> accountIds);
    }

    /** The value, or object, that each person's profile has; null for none. */
    <V> ReferenceLoader<UserView, V> each(Function<Subject, @Nullable V> value) {
        return (people, call) -> {
            Map<Long, ProfileView> found = profiles(people, call);
            Map<UserView, V> values = new HashMap<>();
            for (UserView user : people) {
                V known = value.apply(new Subject(user, found.getOrDefault(user.id(), ProfileView.UNKNOWN), call));
                if (known != null) {
                    values.put(user, known);
                }
            }
            return values;
        };
    }

    /** A list that is only the person's own; empty for others. */
    <V> ReferenceLoader<UserView, List<V>> ownList(Scope scope, Lists<V> source) {
        return (people, call) -> {
            List<Long> shown = people.stream()
                    .filter(user -> new Subject(user, ProfileView.UNKNOWN, call).shows(scope))
                    .map(UserView::id)
                    .toList();
            Map<Long, List<V>> found = shown.isEmpty() ? Map.of() : source.list(shown);
            return people.stream().collect(toMap(identity(), user -> found.getOrDefault(user.id(), List.of())));
        };
    }

    private Map<Long, ProfileView> profiles(Collection<UserView> people, Call call) {
        Set<Long> ids = people.stream().map(UserView::id).collect(toSet());
        return call.once(new Wanted(ids), () -> profiles.map(ids));
    }
}
