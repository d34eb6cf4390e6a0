package org.hejnal.it.events2.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.events2.EveryMethod;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three days around a seminar, with all methods of events2. */
@HejnalTest
class StoryIT {
    private static final Pattern CODE = Pattern.compile("kod jednorazowy: ([0-9]{6})");

    private final StoryTime time = new StoryTime();
    private final Town town = new Town(Hub.main(), time);
    private final Administrator administrator = town.administrator();
    private final Lecturer lecturer = town.lecturer();

    /** Wants no e-mails. */
    private final Student ola = town.student();

    /** Wants one e-mail a day. */
    private final Student bartek = town.student();

    /** Never chose. */
    private final Student celina = town.student();

    private final Student dawid = town.stranger();
    private final Student edyta = town.stranger();
    private final String duty = "s." + UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Seminarium " + UUID.randomUUID();
    private final String message = "Dyżur " + UUID.randomUUID();

    @AfterEach
    void putTheClockRight() {
        time.close();
    }

    @Test
    void threeDaysAroundASeminar() {
        theAdministratorSetsUpAType();
        theStudentsChoose();
        String statement = theLecturerWritesForTomorrow();
        time.goOnTo(1, 12);
        whoIsAddressedReadsItThen(statement);
        aProgramNotifies();
        time.goOnTo(2, 7);
        theDigestBringsTheDayTogether();
        theStatementIsFoundUntilItIsDeleted(statement);
        codesProveThatMailIsRead();
        assertThat(town.called()).containsExactlyInAnyOrderElementsOf(EveryMethod.names());
    }

    private void theAdministratorSetsUpAType() {
        assertThat(administrator.channels()).contains("inbox", "email");
        assertThat(administrator.nameOfChannel("email")).isEqualTo("E-mail");
        assertThat(administrator.schedules()).contains("immediately", "daily");
        assertThat(administrator.daysBetween("daily")).isEqualTo(1);

        administrator.addsType(duty, "Dyżury");
        administrator.describesType(duty, "Kto kiedy przyjmuje.");
        administrator.sendsBy("email", duty);
        administrator.offers("daily", duty);

        assertThat(administrator.type(duty).getString("name.pl")).isEqualTo("Dyżury");
        assertThat(administrator.type(duty).getString("description.pl")).isEqualTo("Kto kiedy przyjmuje.");
        JsonPath listed = administrator.typeInList(duty);
        assertThat(listed.<String>getList("channels.id")).containsExactly(duty + ":inbox", duty + ":email");
        assertThat(listed.<Integer>getList("schedules.schedule.days")).containsExactly(0, 1);
        assertThat(administrator.channelOf(duty, "email").getBoolean("send_by_default"))
                .isTrue();
        assertThat(administrator.offer(duty, "daily").getString("schedule.id")).isEqualTo("daily");
    }

    private void theStudentsChoose() {
        List<String> usuallyOff = celina.offByEmail();
        assertThat(usuallyOff).doesNotContain("statement:email", duty + ":email");

        ola.switchesOffEmailsOf("statement");
        ola.switchesOffEmailsOf(duty);
        assertThat(ola.offByEmail())
                .contains("statement:email", duty + ":email")
                .containsAll(usuallyOff);

        bartek.collectsEmailsOf("statement", "daily");
        bartek.collectsEmailsOf(duty, "daily");
        assertThat(bartek.daysBetweenEmailsOf(duty)).isEqualTo(1);
        assertThat(bartek.emailsOf(duty).getString("event_channel.event_type.id"))
                .isEqualTo(duty);
        assertThat(bartek.emailsOf(duty).getString("schedule.id")).isEqualTo(duty + ":daily");
        assertThat(celina.daysBetweenEmailsOf(duty)).isZero();
    }

    private String theLecturerWritesForTomorrow() {
        String statement = lecturer.writes("Seminarum", time.text(1, 12), time.text(5, 10), time.text(5, 12));
        lecturer.corrects(statement, title);
        assertThat(lecturer.names(dawid, statement)).containsExactly(dawid.idText());
        assertThat(lecturer.names(edyta, statement)).containsExactly(dawid.idText(), edyta.idText());
        assertThat(lecturer.unnames(edyta, statement)).containsExactly(dawid.idText());

        assertThat(lecturer.reads(statement).getString("title.pl")).isEqualTo(title);
        assertThat(lecturer.reads(statement).getString("sent_at")).isNull();
        assertThat(celina.refusalOfStatement(statement)).isEqualTo("object_not_found");
        assertThat(dawid.refusalOfStatement(statement)).isEqualTo("object_not_found");
        return statement;
    }

    private void whoIsAddressedReadsItThen(String statement) {
        String text = title + "\n\nSala 0.03.";
        List.of(ola, bartek, celina, dawid)
                .forEach(student -> soon().until(() -> student.inbox().contains(text)));
        List.of(celina, dawid)
                .forEach(student -> soon().until(() -> student.mails().size() == 1));
        assertThat(celina.mails().get(0)).contains(title);
        assertThat(lecturer.reads(statement).getString("sent_at")).isGreaterThanOrEqualTo(time.text(1, 12));
        assertThat(edyta.inbox()).isEmpty();
        assertThat(edyta.refusalOfStatement(statement)).isEqualTo("object_not_found");
    }

    private void aProgramNotifies() {
        town.program()
                .order(
                        "send_notification",
                        "user_ids",
                        String.join("|", ola.idText(), bartek.idText(), celina.idText()),
                        "message_pl",
                        message,
                        "event_type_id",
                        duty,
                        "data",
                        "{\"room\": 7}");
        List.of(ola, bartek, celina)
                .forEach(student -> soon().until(() -> student.inbox().get(0).equals(message)));
        soon().until(() -> celina.mails().size() == 2);
        assertThat(celina.mails().get(1)).contains(message);
    }

    private void theDigestBringsTheDayTogether() {
        soon().until(() -> !bartek.mails().isEmpty());
        assertThat(bartek.mails())
                .singleElement()
                .satisfies(digest -> assertThat(digest).containsSubsequence(title, message));
        assertThat(ola.mails()).isEmpty();
        assertThat(ola.inbox()).hasSize(2);
        assertThat(celina.mails()).hasSize(2);
        assertThat(dawid.mails()).hasSize(1);
        assertThat(edyta.mails()).isEmpty();
    }

    private void theStatementIsFoundUntilItIsDeleted(String statement) {
        assertThat(celina.statementsBetween(time.text(5, 11), time.text(6, 0))).contains(title);
        assertThat(celina.statementsBetween(time.text(5, 12), time.text(6, 0))).doesNotContain(title);
        assertThat(celina.statementsByName()).isEmpty();
        assertThat(dawid.statementsByName()).containsExactly(title);
        lecturer.deletes(statement);
        assertThat(celina.statementsBetween(time.text(5, 11), time.text(6, 0))).doesNotContain(title);
        assertThat(dawid.statementsByName()).isEmpty();
        assertThat(celina.inbox()).as("what has come stays").hasSize(2);
    }

    private void codesProveThatMailIsRead() {
        String first = celina.asksForCode();
        String code = codeInMail(celina, 3);
        assertThat(celina.refusalOfCode(code.equals("000000") ? "111111" : "000000", first))
                .isEqualTo("param_invalid");
        celina.types(code, first);
        assertThat(celina.refusalOfCode(code, first)).isEqualTo("object_invalid");

        JsonPath second = bartek.asksForCodeAndWhereItGoes();
        assertThat(second.getString("message.en")).contains("p***@example.edu");
        bartek.types(codeInMail(bartek, 2), second.getString("id"));
    }

    private static String codeInMail(Student student, int mail) {
        soon().until(() -> student.mails().size() == mail);
        Matcher code = CODE.matcher(student.mails().get(mail - 1));
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
