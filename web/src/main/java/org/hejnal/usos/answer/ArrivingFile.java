package org.hejnal.usos.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.http.SpooledEntity;
import org.hejnal.usos.method.EntityDeclaration;
import org.hejnal.usos.method.SentFile;
import org.hejnal.usos.oauth.signature.BodyHash;

/** The entity of a request, which is read when the method asks for it. */
public record ArrivingFile(HttpServletRequest http, ReceivedRequest request, EntityDeclaration declared)
        implements SentFile {
    @Override
    public SpooledEntity receive() {
        Optional<BodyHash> hash = BodyHash.find(request);
        SpooledEntity received = SpooledEntity.receive(http, declared.maxBytes(), hash.map(BodyHash::digest));
        try {
            hash.ifPresent(BodyHash::check);
            return received;
        } catch (RuntimeException e) {
            received.close();
            throw e;
        }
    }
}
