package org.hejnal.it.evt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hejnal.it.client.Waiting.soon;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.hejnal.it.HejnalTest;
import org.hejnal.it.Hub;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.Together;
import org.junit.jupiter.api.Test;

/** Photos from their upload to the disk and back. */
@HejnalTest
class PhotoIT {
    private static final long QUOTA = 1_073_741_824;

    private final Hub hub = Hub.main();
    private final TestCircle circle = new TestCircle(hub);
    private final EvtClient author = circle.as(TestCircle.AUTHOR);

    @Test
    void photosAreShownToMembersAlone() throws Exception {
        JsonPath event = create(upload().file("file", "a.jpg", Upload.phonePhoto())
                .file("file", "b.exe", Upload.picture(40, 30, "png")));
        List<String> addresses = event.getList("pictureURIs");
        assertThat(addresses).hasSize(2);
        String path = path(event.getString("pictureURI"));
        assertThat(path(addresses.get(0))).isEqualTo(path);

        HttpResponse<byte[]> photo = fetch(circle.as(TestCircle.MEMBER), path);
        assertThat(photo.statusCode()).isEqualTo(200);
        assertThat(HttpCall.header(photo, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(HttpCall.header(photo, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(HttpCall.header(photo, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(HttpCall.header(photo, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(new String(photo.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS-Krakow");
        assertThat(size(photo)).isEqualTo("1200x1600");
        assertThat(size(fetch(author, path + "?size=thumbnail"))).isEqualTo("384x512");

        assertThat(fetch(circle.as(TestCircle.STRANGER), path).statusCode()).isEqualTo(404);
        assertThat(fetch(new EvtClient(hub), path).statusCode()).isEqualTo(404);
        assertThat(fetch(author, "/media/" + circle.id() + "_999999").statusCode())
                .isEqualTo(404);
        assertThat(fetch(author, "/media/..%2f..%2fetc%2fpasswd").statusCode()).isIn(400, 404);
    }

    @Test
    void whoIsTakenOutOfTheCircleSeesNoneAnyMore() {
        String path = path(create(upload().file("file", "a", Upload.picture(40, 30, "png")))
                .getString("pictureURI"));
        EvtClient member = circle.as(TestCircle.MEMBER);
        String tag = HttpCall.header(fetch(member, path), "ETag");
        assertThat(fetch(member, path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        circle.as(TestCircle.OWNER)
                .feed("acc/removemember", "circleId=" + circle.id(), "accountId=" + circle.id(TestCircle.MEMBER));
        assertThat(fetch(member, path).statusCode()).isEqualTo(404);
        assertThat(fetch(member, path, "If-None-Match", tag).statusCode()).isEqualTo(404);
        assertThat(fetch(member, path + "?size=thumbnail").statusCode()).isEqualTo(404);
        assertThat(fetch(author, path).statusCode()).isEqualTo(200);
    }

    @Test
    void photosAreTakenAwayByWhoMayChangeTheEvent() throws Exception {
        JsonPath event = create(upload().file("file", "a", Upload.picture(40, 30, "png"))
                .file("file", "b", Upload.picture(50, 30, "png")));
        List<String> addresses = event.getList("pictureURIs");
        String id = "eventId=" + event.getString("eventId");
        String first = path(addresses.get(0));
        String picture = "removePicture=" + first.replaceFirst("^.*/media/", "").replace("?", "");
        String room = "SELECT media_bytes FROM circle WHERE id = ?";
        String kept = "SELECT sum(bytes + thumbnail_bytes) FROM photo WHERE circle_id = ?";
        long before = circle.database().number(room, circle.id());
        assertThat(circle.as(TestCircle.MEMBER).error("evt/update", id, picture))
                .isEqualTo("504");
        assertThat(author.error("evt/update", id, "removePicture=" + circle.id() + "_999999"))
                .isEqualTo("503");
        assertThat(author.feed("evt/update", id, picture).getList("pictureURIs"))
                .containsExactly(addresses.get(1));
        assertThat(circle.database().number(room, circle.id()))
                .isEqualTo(circle.database().number(kept, circle.id()))
                .isLessThan(before);
        assertThat(fetch(author, first).statusCode()).isEqualTo(404);
        assertThat(author.error("evt/update", id, picture)).isEqualTo("503");
    }

    @Test
    void photosAreAskedForAgainAndInParts() throws Exception {
        String path = path(create(upload().file("file", "a", Upload.picture(300, 200, "jpeg")))
                .getString("pictureURI"));
        HttpResponse<byte[]> whole = fetch(author, path);
        String tag = HttpCall.header(whole, "ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(fetch(author, path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(fetch(author, path, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);

        HttpResponse<byte[]> part = fetch(author, path, "Range", "bytes=10-19");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(HttpCall.header(part, "Content-Range")).isEqualTo("bytes 10-19/" + whole.body().length);
        assertThat(part.body()).isEqualTo(java.util.Arrays.copyOfRange(whole.body(), 10, 20));
        assertThat(fetch(author, path, "Range", "bytes=99999999-").statusCode()).isEqualTo(416);
    }

    @Test
    void aRefusedRequestLeavesNothing() {
        byte[] good = Upload.picture(30, 20, "jpeg");
        long files = files();
        assertRefused(upload().file("file", "a.jpg", good).file("file", "b.jpg", bytes("<svg onload='alert(1)'/>")));
        assertRefused(upload().file("file", "a.jpg", bytes("<!doctype html><script>alert(1)</script>")));
        assertRefused(upload().file("file", "a.jpg", java.util.Arrays.copyOf(good, good.length / 2)));
        assertRefused(upload().file("file", "a.jpg", new byte[11 * 1024 * 1024]));
        assertRefused(upload().file("file", "a.jpg", good).text("endDate", "never"));
        Upload many = upload();
        for (int count = 0; count < 21; count++) {
            many.file("file", "a.jpg", good);
        }
        assertRefused(many);
        Upload parts = upload();
        for (int count = 0; count < 1000; count++) {
            parts.text("x" + count, "1");
        }
        assertRefused(parts);
        assertRefused(upload().text("description", "x".repeat(1_100_000)));
        assertThat(circle.events()).isZero();
        assertThat(files()).isEqualTo(files);
    }

    @Test
    void aCircleThatIsFullTakesNoMore() {
        long files = files();
        circle.database().update("UPDATE circle SET media_bytes = ? WHERE id = ?", QUOTA - 10, circle.id());
        JsonPath answer = new JsonPath(upload().file("file", "a", Upload.picture(300, 200, "png"))
                .send(author, "evt/create")
                .body());
        assertThat(answer.getString("ex.FiZClassId")).isEqualTo("601");
        assertThat(answer.getString("ex.exception")).isEqualTo("FizMediaQuotaExceededException");
        assertThat(circle.events()).isZero();
        assertThat(files()).isEqualTo(files);
        assertThat(taken()).isEqualTo(QUOTA - 10);
    }

    @Test
    void filesGoWithTheirEvent() {
        long files = files();
        String id = create(upload().file("file", "a", Upload.picture(300, 200, "png")))
                .getString("eventId");
        assertThat(files()).isEqualTo(files + 2);
        assertThat(taken()).isPositive();
        assertThat(author.error("evt/delete", "eventId=" + id)).isEqualTo("0");
        assertThat(taken()).isZero();
        circle.database().update("UPDATE photo_garbage SET created_at = created_at - interval '2 hours'");
        soon().untilAsserted(() -> assertThat(files()).isLessThanOrEqualTo(files));
        assertThat(circle.database().number("SELECT count(*) FROM photo_garbage"))
                .isZero();
    }

    /** 24 million pixels are 144 MB while they are worked on; the server has 1 GB for everything. */
    @Test
    void largePhotosAtOnceWaitForEachOther() {
        byte[] large = Upload.picture(6000, 4000, "jpeg");
        List<String> answers = Together.call(
                6,
                call -> upload().file("file", "large", large)
                        .send(circle.as(TestCircle.AUTHOR), "evt/create")
                        .body());
        assertThat(answers).allMatch(answer -> answer.contains("\"feed\""));
        assertThat(circle.events()).isEqualTo(6);
    }

    private static Upload upload() {
        return new Upload().text("text", "With photos").text("startDate", "2026-03-01T10:00:00Z");
    }

    private JsonPath create(Upload upload) {
        String answer = upload.send(author, "evt/create").body();
        assertThat(answer).contains("\"feed\"");
        return new JsonPath(answer).setRootPath("feed");
    }

    private void assertRefused(Upload upload) {
        JsonPath answer = new JsonPath(upload.send(author, "evt/create").body());
        assertThat(answer.getString("un.FiZClassId")).isEqualTo("502");
        assertThat(answer.getString("un.message")).isNotBlank();
    }

    private long taken() {
        return circle.database().number("SELECT media_bytes FROM circle WHERE id = ?", circle.id());
    }

    /** All files of photos on the server's disk, of work in progress too. */
    static long files() {
        Path it = Path.of(System.getProperty("hejnal.build.directory"), "it", "main");
        try (Stream<Path> found = Files.find(
                it, 12, (path, file) -> file.isRegularFile() && path.toString().contains("hejnal-photos"))) {
            return found.count();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String path(String address) {
        return URI.create(address).getPath();
    }

    private HttpResponse<byte[]> fetch(EvtClient client, String path, String... headers) {
        HttpCall call = HttpCall.to(hub.baseUrl() + path).header("Cookie", "JSESSIONID=" + client.cookie());
        for (int index = 0; index < headers.length; index += 2) {
            call.header(headers[index], headers[index + 1]);
        }
        return call.sendForBytes();
    }

    private static String size(HttpResponse<byte[]> photo) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(photo.body()));
        return image.getWidth() + "x" + image.getHeight();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
