package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.junit.jupiter.api.Test;

/** Whoever writes to a circle waits for who does so already, not for ever, and as what they are when they have waited. */
@HejnalTest
class BusyCircleIT {
    private static final String DELETE_MEMBER = "DELETE FROM circle_member WHERE circle_id = ? AND account_id = ?";

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);
    private final String where = "circleId=" + circle.id();

    @Test
    void whoHasWaitedForFiveSecondsIsToldSo() throws SQLException {
        EvtClient owner = circle.as(TestCircle.OWNER);
        try (HeldCircle held = new HeldCircle(hub, circle)) {
            List<CompletableFuture<String>> answers = List.of(
                    held.whileWaiting(
                            0, () -> author.post("poi/create", "name=Aula").body()),
                    held.whileWaiting(
                            1, () -> author.post("ctc/create", "name=Dziekan").body()),
                    held.whileWaiting(
                            2,
                            () -> author.post("evt/create", "startDate=2026-03-01")
                                    .body()),
                    held.whileWaiting(
                            3,
                            () -> owner.post("acc/removemember", where, "accountId=" + circle.id(TestCircle.MEMBER))
                                    .body()));
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join())
                            .contains("\"500\"", "Others are writing to circle " + circle.id() + "."));
        }
        assertThat(circle.events()).isZero();
    }

    @Test
    void whoIsTakenOutMeanwhileWritesNothing() throws SQLException {
        EvtClient member = circle.as(TestCircle.MEMBER);
        List<List<String>> calls = List.of(
                List.of("poi/create", "name=Aula"),
                List.of("ctc/create", "name=Dziekan"),
                List.of("evt/create", "startDate=2026-03-01"));
        try (HeldCircle held = new HeldCircle(hub, circle)) {
            List<CompletableFuture<String>> errors = IntStream.range(0, calls.size())
                    .mapToObj(i -> held.whileWaiting(
                            i,
                            () -> member.error(calls.get(i).get(0), calls.get(i).get(1), where)))
                    .toList();
            held.update(DELETE_MEMBER, circle.id(), circle.id(TestCircle.MEMBER));
            held.letGo();
            assertThat(errors).allSatisfy(error -> assertThat(error.join()).isEqualTo("503"));
        }
    }

    @Test
    void whoOwnsTheCircleNoMoreTakesNobodyOut() throws SQLException {
        EvtClient owner = circle.as(TestCircle.OWNER);
        String whom = "accountId=" + circle.id(TestCircle.MEMBER);
        try (HeldCircle held = new HeldCircle(hub, circle)) {
            CompletableFuture<String> error = held.whileWaiting(0, () -> owner.error("acc/removemember", where, whom));
            held.update(
                    "UPDATE circle_member SET is_owner = account_id = ? WHERE circle_id = ?",
                    circle.id(TestCircle.AUTHOR),
                    circle.id());
            held.letGo();
            assertThat(error.join()).isEqualTo("504");
        }
        assertThat(author.feed("acc/getfamily", where).getList("members.accountId"))
                .contains("" + circle.id(TestCircle.MEMBER));
    }

    /** Otherwise the same person's comment in the second circle would wait for the count, and the deletion for it. */
    @Test
    void whoWritesToTwoCirclesTellsNobodyBeforeTheyHaveBoth() throws SQLException {
        TestCircle second = new TestCircle(hub);
        second.database()
                .update(
                        "INSERT INTO circle_member (circle_id, account_id, joined_at) VALUES (?, ?, now())",
                        second.id(),
                        circle.id(TestCircle.AUTHOR));
        String here = circle.event(author, "Here");
        String there = author.feed("evt/create", "startDate=2026-03-01", "circleId=" + second.id())
                .getString("eventId");
        try (HeldCircle held = new HeldCircle(hub, second)) {
            CompletableFuture<String> error =
                    held.whileWaiting(0, () -> author.error("evt/delete", "eventId.0=" + there, "eventId.1=" + here));
            assertThat(circle.database()
                            .text(
                                    "SELECT told FROM notice_allowance WHERE account_id = ? FOR UPDATE SKIP LOCKED",
                                    circle.id(TestCircle.AUTHOR)))
                    .isEqualTo("2");
            held.letGo();
            assertThat(error.join()).isEqualTo("0");
        }
        assertThat(List.of(circle.events(), second.events())).containsOnly(0L);
    }
}
