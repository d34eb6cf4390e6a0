package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** Nobody is in a circle who has not agreed, and an invitation is told once. */
@HejnalTest
class InvitationIT {
    private static final String TOLD = """
            SELECT count(*) FROM notification_recipient r JOIN notification n ON n.id = r.notification_id
            WHERE r.account_id = ? AND n.data ->> 'what' = 'invitation'
            """;

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient owner = circle.as(TestCircle.OWNER);
    private final EvtClient invited = circle.as(TestCircle.STRANGER);
    private final long person = circle.id(TestCircle.STRANGER);
    private final String where = "circleId=" + circle.id();
    private final String whom = "accountId=" + person;

    @Test
    void whoIsInvitedIsInTheCircleOnlyOnceTheyAgree() {
        invited.feed("acc/setprofile", "birthDate=1999-06-15");
        JsonPath answer = owner.feed("acc/addmember", where, whom);
        assertThat(answer.getList("members.accountId")).isNotEmpty().doesNotContain("" + person);
        assertThat(birthdays()).isZero();
        assertThat(invited.error("acc/getfamily", where)).isEqualTo("503");
        assertThat(invited.error("evt/create", "startDate=2026-03-01")).isEqualTo("503");

        JsonPath flat = new JsonPath(invited.post("famshowincominginvite").body());
        assertThat(flat.getList("a00.r.r.circleId")).containsExactly("" + circle.id());
        assertThat(invited.feed("acc/incominginvite").getList("name"))
                .containsExactly(
                        owner.feed("acc/getfamily", where).<String>get("name").toString());
        assertThat(circle.as(TestCircle.MEMBER).feed("acc/incominginvite").getList(""))
                .isEmpty();
        assertThat(told()).isEqualTo(1);

        assertThat(invited.feed("acc/joinfamily", where).getList("members.accountId"))
                .contains("" + person);
        assertThat(birthdays()).isEqualTo(1);
        assertThat(invited.error("acc/joinfamily", where)).isEqualTo("503");
        assertThat(invited.feed("acc/incominginvite").getList("")).isEmpty();
    }

    @Test
    void noMeansNo() {
        owner.feed("acc/addmember", where, whom);
        assertThat(invited.post("accdeclineinvite", where).body()).contains("\"r\":\"true\"");
        assertThat(invited.error("acc/joinfamily", where)).isEqualTo("503");
        assertThat(owner.error("acc/addmember", where, whom)).isEqualTo("502");
        assertThat(owner.feed("acc/listinvite", where).getList("")).isEmpty();
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void oneThatIsTakenBackIsNotToldAgain() {
        owner.feed("acc/addmember", where, whom);
        assertThat(circle.as(TestCircle.MEMBER).error("acc/withdrawinvite", where, whom))
                .isEqualTo("504");
        owner.feed("acc/withdrawinvite", where, whom);
        assertThat(invited.error("acc/joinfamily", where)).isEqualTo("503");
        owner.feed("acc/addmember", where, whom);
        assertThat(told()).isEqualTo(1);
        assertThat(invited.error("acc/joinfamily", where)).isEqualTo("0");
    }

    @Test
    void anOwnerDoesNotLearnWhoThereIs() {
        String known = owner.post("acc/addmember", where, whom).body();
        String unknown =
                owner.post("acc/addmember", where, "accountId=999999999999").body();
        assertThat(unknown).isEqualTo(known).contains("feed");
        assertThat(owner.feed("acc/listinvite", where).getList("accountId"))
                .containsExactly("" + person, "999999999999");
    }

    @Test
    void thereAreOnlySoManyAndOnlyForSoLong() {
        owner.feed("acc/addmember", where, whom);
        circle.database().update("UPDATE circle_invitation SET expires_at = now() WHERE circle_id = ?", circle.id());
        assertThat(invited.error("acc/joinfamily", where)).isEqualTo("503");
        assertThat(owner.error("acc/addmember", where, whom)).isEqualTo("0");
        circle.database().update("""
                INSERT INTO circle_invitation (circle_id, account_id, is_owner, created_at, expires_at)
                SELECT ?, 999999999000 + n, false, now(), now() + interval '1 day' FROM generate_series(1, 99) AS n
                """, circle.id());
        assertThat(owner.error("acc/addmember", where, "accountId=999999999999"))
                .isEqualTo("502");
    }

    @Test
    void nobodyHasMoreThanTwenty() {
        for (int i = 0; i < 20; i++) {
            String other = owner.feed("acc/createfamily", "name=Circle " + i).getString("circleId");
            owner.feed("acc/addmember", "circleId=" + other, whom);
        }
        assertThat(owner.error("acc/addmember", where, whom)).isEqualTo("502");
        invited.feed(
                "acc/declineinvite",
                "circleId=" + invited.feed("acc/incominginvite").getString("[0].circleId"));
        assertThat(owner.error("acc/addmember", where, whom)).isEqualTo("0");
        assertThat(told()).isEqualTo(21);
    }

    @Test
    void whatIsTakenBackCountsForTheOneWhoDidItAndForNobodyElse() {
        enterTwenty("WITHDRAWN", TestCircle.MEMBER);
        EvtClient member = circle.as(TestCircle.MEMBER);
        String own = "circleId=" + member.feed("acc/createfamily", "name=Own").getString("circleId");
        assertThat(member.error("acc/addmember", own, whom)).isEqualTo("502");
        assertThat(owner.error("acc/addmember", where, whom)).isEqualTo("0");
    }

    @Test
    void whoHasNoRoomIsNotInvitedAgainEither() {
        owner.feed("acc/addmember", where, whom);
        owner.feed("acc/withdrawinvite", where, whom);
        enterTwenty("PENDING", TestCircle.MEMBER);
        assertThat(owner.error("acc/addmember", where, whom)).isEqualTo("502");
        invited.feed(
                "acc/declineinvite",
                "circleId=" + invited.feed("acc/incominginvite").getString("[0].circleId"));
        assertThat(owner.error("acc/addmember", where, whom)).isEqualTo("0");
        assertThat(told()).isEqualTo(1);
    }

    /** Invitations into circles of their own. */
    private void enterTwenty(String state, int inviter) {
        circle.database().update("""
                WITH other AS (
                  INSERT INTO circle (name, created_at) SELECT 'Circle ' || n, now() FROM generate_series(1, 20) AS n
                  RETURNING id)
                INSERT INTO circle_invitation (circle_id, account_id, is_owner, inviter_id, state, created_at, expires_at)
                SELECT id, ?, false, ?, ?, now(), now() + interval '1 day' FROM other
                """, person, circle.id(inviter), state);
    }

    private int birthdays() {
        return owner.feed("evt/listinterval", "from=2027-06-15", "to=2027-06-16")
                .getList("")
                .size();
    }

    private long told() {
        return circle.database().number(TOLD, person);
    }
}
