package org.hejnal.oauth.bootstrap;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import org.hejnal.oauth.bootstrap.BootstrapTokenService.Offer;
import org.hejnal.platform.RandomText;
import org.hejnal.platform.RegularWork;
import org.hejnal.platform.Sha256;

/**
 * Sees to it that there is a token in a file while nobody administers the directory, and none afterwards. Of several nodes one
 * has the file; the others say which.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BootstrapTimer implements RegularWork {
    private static final Logger LOG = System.getLogger(BootstrapTimer.class.getName());

    /** Letters and digits, 238 bits. */
    private static final int LENGTH = 40;

    @Inject
    BootstrapTokenService tokens;

    private final BootstrapFile file =
            new BootstrapFile(Path.of(System.getProperty("jboss.server.data.dir", "data"), "hejnal-bootstrap-token"));
    private final String node = System.getProperty("jboss.node.name", "?");
    private String said = "";
    private boolean isOver = false;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(5);
    }

    /** Once somebody administers the directory, this is over until the server starts again. */
    @Override
    public void perform() {
        if (isOver) {
            return;
        }
        if (tokens.isOver()) {
            file.delete();
            isOver = true;
            return;
        }
        String token = RandomText.alphanumeric(LENGTH);
        Offer offer = tokens.offer(Sha256.of(token), node, file.path(), file.held());
        if (offer.isTaken()) {
            file.write(token);
        } else if (!offer.place().node().equals(node)) {
            file.delete();
        }
        say(offer.place());
    }

    private void say(BootstrapPlace place) {
        String message = "Nobody administers the directory yet. The token for services/hejnal/bootstrap lies in "
                + place.file() + " on the node " + place.node() + " until " + place.expiresAt() + ".";
        if (!message.equals(said)) {
            LOG.log(Level.INFO, message);
            said = message;
        }
    }
}
