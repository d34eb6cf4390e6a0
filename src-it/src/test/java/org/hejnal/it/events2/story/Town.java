package org.hejnal.it.events2.story;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;
import org.hejnal.it.client.GrantedToken;
import org.hejnal.it.client.UsosClient;

/** Where the story takes place: a seminar group, the people around it, and the log of what they have called. */
final class Town {
    private final Hub hub;
    private final Database database;
    private final StoryTime time;
    private final Set<String> called = new TreeSet<>();
    private final String group = "S" + UUID.randomUUID().toString().substring(0, 8);

    Town(Hub hub, StoryTime time) {
        this.hub = hub;
        this.database = new Database(hub.database());
        this.time = time;
        database.update("INSERT INTO user_group (id, parent_id, name_pl) VALUES (?, '', 'Seminarium')", group);
    }

    String group() {
        return group;
    }

    Hub hub() {
        return hub;
    }

    Set<String> called() {
        return called;
    }

    /** The program of the registrar's office, which may do what administrators may. */
    Actor program() {
        return new Actor(
                this,
                UsosClient.of(hub.baseUrl(), "demo-admin", "demo-admin-secret").timedBy(time::now));
    }

    Lecturer lecturer() {
        long id = enter();
        database.update("INSERT INTO group_member VALUES (?, ?, true)", group, id);
        return new Lecturer(as(id));
    }

    Administrator administrator() {
        long id = enter();
        database.update("UPDATE account SET events_administrator = true WHERE id = ?", id);
        return new Administrator(id, as(id), program());
    }

    /** A member of the group. */
    Student student() {
        Student student = stranger();
        database.update("INSERT INTO group_member VALUES (?, ?, false)", group, student.id());
        return student;
    }

    /** Somebody who is in no group. */
    Student stranger() {
        long id = enter();
        return new Student(id, as(id));
    }

    private Actor as(long id) {
        return new Actor(
                this,
                UsosClient.of(hub.baseUrl(), "demo", "demo-secret")
                        .timedBy(time::now)
                        .with(GrantedToken.enter(database, id)));
    }

    private long enter() {
        return Crowd.enter(database, 1).firstId();
    }
}
