package org.hejnal.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.IntStream;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The server's configuration keeps nonces through a crash: otherwise a signed request could be replayed after one. */
class NonceCacheIT {
    private static final int COUNT = 200;

    @Test
    void noNonceIsForgottenWhenTheServerIsKilled() {
        try (OwnHub own = new OwnHub("nonces")) {
            Hub hub = own.start();
            deployProbe(own, hub);
            assertThat(IntStream.range(0, COUNT).mapToObj(i -> remember(hub, "n" + i)))
                    .containsOnly("new");

            own.kill();
            own.restart();
            deployProbe(own, hub);

            assertThat(IntStream.range(0, COUNT).mapToObj(i -> remember(hub, "n" + i)))
                    .containsOnly("known");
        }
    }

    private static void deployProbe(OwnHub own, Hub hub) {
        ShrinkWrap.create(WebArchive.class)
                .addClass(NonceServlet.class)
                .addAsManifestResource(
                        new StringAsset("Dependencies: org.infinispan, org.infinispan.commons\n"), "MANIFEST.MF")
                .as(ZipExporter.class)
                .exportTo(own.deployments().resolve("probe.war").toFile(), true);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> given().baseUri(hub.baseUrl()).get("/probe/nonce").statusCode() == 405);
    }

    private static String remember(Hub hub, String nonce) {
        return given().baseUri(hub.baseUrl())
                .formParam("nonce", nonce)
                .post("/probe/nonce")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
