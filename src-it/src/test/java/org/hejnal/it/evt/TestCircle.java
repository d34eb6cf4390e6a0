package org.hejnal.it.evt;

import org.hejnal.it.Hub;
import org.hejnal.it.client.Crowd;
import org.hejnal.it.client.Database;

/** A circle of a test's own, with an owner, two members, one of whom writes the events, and somebody who is not in it. */
public final class TestCircle {
    public static final int OWNER = 0;
    public static final int AUTHOR = 1;
    public static final int MEMBER = 2;
    public static final int STRANGER = 3;
    private static final int PEOPLE = 4;

    private final Hub hub;
    private final Database database;
    private final Crowd people;
    private final long id;

    public TestCircle(Hub hub) {
        this.hub = hub;
        database = new Database(hub.database());
        people = Crowd.enter(database, PEOPLE).withPasswords(database);
        database.update(
                "UPDATE account SET language = 'en' WHERE id BETWEEN ? AND ?", people.firstId(), people.lastId());
        EvtClient owner = as(OWNER);
        id = owner.feed("acc/createfamily", "name=Circle of " + people.firstId())
                .getLong("family_id");
        join(owner, AUTHOR);
        join(owner, MEMBER);
    }

    /** Somebody is invited into the circle and accepts. Inboxes hold what a test does and nothing else. */
    void join(EvtClient owner, int person) {
        owner.feed("acc/addmember", "circleId=" + id, "accountId=" + id(person));
        as(person).feed("acc/joinfamily", "circleId=" + id);
        database.update("""
                DELETE FROM notification n USING notification_recipient r
                WHERE r.notification_id = n.id AND r.account_id = ? AND n.data ->> 'what' = 'invitation'
                """, id(person));
    }

    long id() {
        return id;
    }

    long id(int person) {
        return people.firstId() + person;
    }

    public String signIn(int person) {
        return Crowd.address(id(person));
    }

    public EvtClient as(int person) {
        return EvtClient.signedIn(hub, signIn(person));
    }

    Database database() {
        return database;
    }

    /** An event of the author's and its id. */
    String event(EvtClient author, String text) {
        return author.feed(
                        "evt/create", "text=" + text, "startDate=2026-03-01T10:00:00Z", "endDate=2026-03-01T11:00:00Z")
                .getString("eventId");
    }

    /** How many events the circle has. */
    long events() {
        return database.number("SELECT count(*) FROM calendar_event WHERE circle_id = ?", id);
    }
}
