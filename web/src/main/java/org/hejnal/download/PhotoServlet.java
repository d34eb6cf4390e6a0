package org.hejnal.download;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.circle.OwnedId;
import org.hejnal.http.ContentTag;
import org.hejnal.http.TlsDemand;
import org.hejnal.media.PhotoFile;
import org.hejnal.media.PhotoService;
import org.hejnal.media.PhotoSize;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.Settings;
import org.hejnal.platform.UnknownObjectException;
import org.hejnal.session.PortalSession;

/**
 * Photos at {@code /media/<circle>_<number>}, as a small copy with {@code ?size=thumbnail}. Members of the circle see
 * them; for everybody else there is none.
 */
@WebServlet("/media/*")
public class PhotoServlet extends HttpServlet {
    private static final int BUFFER = 16 * 1024;

    @Inject
    transient PhotoService photos;

    @Inject
    transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, true);
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, false);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, boolean hasBody) throws IOException {
        if (TlsDemand.refuses(settings, request.isSecure())) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "Sessions are accepted over TLS only.");
            return;
        }
        OptionalLong account = new PortalSession(request).accountId();
        String id = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        Optional<PhotoFile> photo = account.isPresent() ? find(account.getAsLong(), id, request) : Optional.empty();
        if (photo.isPresent()) {
            send(photo.get(), id, request, response, hasBody);
        } else {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private Optional<PhotoFile> find(long account, String id, HttpServletRequest request) {
        boolean isSmall = "thumbnail".equals(request.getParameter("size"));
        try {
            return Optional.of(photos.open(account, OwnedId.parse(id), isSmall ? PhotoSize.THUMBNAIL : PhotoSize.FULL));
        } catch (UnknownObjectException | InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static void send(
            PhotoFile photo, String id, HttpServletRequest request, HttpServletResponse response, boolean hasBody)
            throws IOException {
        ContentTag tag = ContentTag.of(photo.version());
        describe(photo, id, tag, response);
        if (tag.isIn(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<ByteRange> range = tag.allowsRange(request.getHeader("If-Range")) && hasBody
                ? ByteRange.find(request.getHeader("Range"), photo.bytes())
                : Optional.empty();
        range.ifPresent(part -> response.setHeader("Content-Range", part.contentRange(photo.bytes())));
        if (range.filter(ByteRange::isNothing).isPresent()) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        range.ifPresent(part -> response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT));
        sendBytes(photo, range.orElse(new ByteRange(0, photo.bytes() - 1)), response, hasBody);
    }

    /** Nothing in a photo is to run, wherever a browser shows it. */
    private static void describe(PhotoFile photo, String id, ContentTag tag, HttpServletResponse response) {
        String ending = photo.contentType().equals("image/png") ? ".png" : ".jpg";
        response.setHeader("ETag", tag.value());
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-site");
        response.setHeader("Content-Disposition", "inline; filename=\"" + id + ending + "\"");
        response.setContentType(photo.contentType());
    }

    private static void sendBytes(PhotoFile photo, ByteRange range, HttpServletResponse response, boolean hasBody)
            throws IOException {
        response.setContentLengthLong(range.length());
        if (!hasBody) {
            return;
        }
        try (InputStream source = photo.source().openAt(range.first())) {
            byte[] buffer = new byte[BUFFER];
            for (long left = range.length(); left > 0; ) {
                int read = source.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("The file of a photo is shorter than it was.");
                }
                response.getOutputStream().write(buffer, 0, read);
                left -= read;
            }
        }
    }
}
