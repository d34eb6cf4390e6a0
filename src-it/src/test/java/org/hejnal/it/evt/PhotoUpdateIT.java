package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.Together;
import org.junit.jupiter.api.Test;

/** Photos that come with a change of their event. */
@HejnalTest
class PhotoUpdateIT {
    private static final long QUOTA = 1_073_741_824;
    private static final byte[] PICTURE = Upload.picture(300, 200, "png");

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void areAddedAfterThoseThatAreThere() {
        JsonPath created = feed(upload().text("startDate", "2026-03-01").file("file", "a", PICTURE), "evt/create");
        String event = created.getString("eventId");
        String first = created.getString("pictureURI");
        JsonPath updated = feed(
                upload().text("eventId", event)
                        .file("file", "b", Upload.picture(40, 30, "png"))
                        .file("file", "c", Upload.picture(50, 30, "jpeg")),
                "evt/update");
        List<String> pictures = updated.getList("pictureURIs");
        assertThat(pictures).hasSize(3).startsWith(first).doesNotHaveDuplicates();
        assertThat(updated.getString("pictureURI")).isEqualTo(first);
        assertThat(author.feed("evt/update", "eventId=" + event, "text=Other").getList("pictureURIs"))
                .isEqualTo(pictures);
    }

    @Test
    void comeInTheFlatStyle() {
        String event = circle.event(author, "flat");
        String answer = new Upload()
                .text("a00eventId", event)
                .text("a00text", "With a photo")
                .file("a00file", "a", PICTURE)
                .send(author, "evtupdate")
                .body();
        JsonPath json = new JsonPath(answer).setRootPath("a00.r.r");
        assertThat(json.getString("text")).as(answer).isEqualTo("With a photo");
        assertThat(json.getList("pictureURIs")).hasSize(1);
    }

    @Test
    void leaveNothingOfAChangeThatIsRefused() {
        String event = circle.event(author, "kept");
        long files = PhotoIT.files();
        EvtClient member = circle.as(TestCircle.MEMBER);
        assertRefused(member, upload().text("eventId", event), "504");
        assertRefused(circle.as(TestCircle.STRANGER), upload().text("eventId", event), "503");
        assertRefused(author, upload().text("eventId", circle.id() + "_999999"), "503");
        assertRefused(author, upload().text("eventId", event).text("endDate", "never"), "502");
        assertRefused(author, upload().text("eventId", event).text("ifMatch", "7"), "502");
        circle.database().update("UPDATE circle SET media_bytes = ? WHERE id = ?", QUOTA - 10, circle.id());
        assertRefused(author, upload().text("eventId", event), "601");
        assertThat(taken()).isEqualTo(QUOTA - 10);
        assertThat(PhotoIT.files()).isEqualTo(files);
        assertThat(circle.database().number("SELECT count(*) FROM photo WHERE circle_id = ?", circle.id()))
                .isZero();
        assertThat(author.feed("evt/get", "eventId=" + event).getString("text")).isEqualTo("kept");
    }

    @Test
    void ofTwoAtTheQuotasEdgeOneIsTaken() {
        List<String> events = List.of(circle.event(author, "one"), circle.event(author, "two"));
        feed(upload().text("eventId", circle.event(author, "measure")).file("file", "a", PICTURE), "evt/update");
        long size = taken();
        long before = QUOTA - size - size / 2;
        circle.database().update("UPDATE circle SET media_bytes = ? WHERE id = ?", before, circle.id());
        long files = PhotoIT.files();
        List<String> answers = Together.call(
                2,
                i -> upload().text("eventId", events.get(i))
                        .file("file", "a", PICTURE)
                        .send(circle.as(TestCircle.AUTHOR), "evt/update")
                        .body());
        assertThat(answers).filteredOn(answer -> answer.contains("\"feed\"")).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.contains("\"601\"")).hasSize(1);
        assertThat(taken()).isEqualTo(before + size);
        assertThat(PhotoIT.files()).isEqualTo(files + 2);
    }

    private static Upload upload() {
        return new Upload().text("text", "Changed");
    }

    private JsonPath feed(Upload upload, String path) {
        String answer = upload.send(author, path).body();
        assertThat(answer).contains("\"feed\"");
        return new JsonPath(answer).setRootPath("feed");
    }

    private static void assertRefused(EvtClient client, Upload upload, String code) {
        String answer =
                upload.file("file", "a", PICTURE).send(client, "evt/update").body();
        assertThat(answer).contains("\"FiZClassId\":\"" + code + "\"");
    }

    private long taken() {
        return circle.database().number("SELECT media_bytes FROM circle WHERE id = ?", circle.id());
    }
}
