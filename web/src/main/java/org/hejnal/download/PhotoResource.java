package org.hejnal.download;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.circle.OwnedId;
import org.hejnal.http.ContentTag;
import org.hejnal.http.ErrorPage;
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
@Path("{path:.*}")
public class PhotoResource {
    private static final Logger LOG = System.getLogger(PhotoResource.class.getName());

    @Inject
    PhotoService photos;

    @Inject
    Settings settings;

    @GET
    public Response get(@Context HttpServletRequest request) {
        return answer(request, true);
    }

    /** Tells of the whole photo: only GET knows parts (RFC 9110, 14.2). */
    @HEAD
    public Response head(@Context HttpServletRequest request) {
        return answer(request, false);
    }

    private Response answer(HttpServletRequest request, boolean hasBody) {
        try {
            return found(request, hasBody);
        } catch (RuntimeException e) {
            return ErrorPage.failure(LOG, "a photo could not be found.", e, request)
                    .header("Cache-Control", "no-store")
                    .build();
        }
    }

    private Response found(HttpServletRequest request, boolean hasBody) {
        if (TlsDemand.refuses(settings, request.isSecure())) {
            return ErrorPage.of(403, "Sessions are accepted over TLS only.", request)
                    .build();
        }
        OptionalLong account = new PortalSession(request).accountId();
        String id = Objects.requireNonNullElse(request.getPathInfo(), "/").substring(1);
        Optional<PhotoFile> photo = account.isPresent() ? find(account.getAsLong(), id, request) : Optional.empty();
        return photo.map(file -> describe(file, id, answer(file, request, hasBody)))
                .orElseGet(() -> ErrorPage.notFound(request).header("Cache-Control", "no-store"))
                .build();
    }

    private Optional<PhotoFile> find(long account, String id, HttpServletRequest request) {
        boolean isSmall = "thumbnail".equals(request.getParameter("size"));
        try {
            return Optional.of(photos.find(account, OwnedId.parse(id), isSmall ? PhotoSize.THUMBNAIL : PhotoSize.FULL));
        } catch (UnknownObjectException | InvalidValueException e) {
            return Optional.empty();
        }
    }

    private Response.ResponseBuilder answer(PhotoFile photo, HttpServletRequest request, boolean hasBody) {
        ContentTag tag = ContentTag.of(photo.version());
        if (tag.isIn(request.getHeader("If-None-Match"))) {
            return Response.notModified();
        }
        Optional<ByteRange> range = tag.allowsRange(request.getHeader("If-Range")) && hasBody
                ? ByteRange.find(request.getHeader("Range"), photo.bytes())
                : Optional.empty();
        return range.map(part -> part(photo, part))
                .orElseGet(() -> bytes(Response.ok(), photo, new ByteRange(0, photo.bytes() - 1), hasBody));
    }

    private Response.ResponseBuilder part(PhotoFile photo, ByteRange part) {
        Response.ResponseBuilder answer =
                part.isNothing() ? Response.status(416) : bytes(Response.status(206), photo, part, true);
        return answer.header("Content-Range", part.contentRange(photo.bytes()));
    }

    private Response.ResponseBuilder bytes(
            Response.ResponseBuilder answer, PhotoFile photo, ByteRange range, boolean hasBody) {
        if (hasBody) {
            answer.entity(new PhotoStream(photos, photo, range));
        }
        return answer.header("Content-Length", range.length());
    }

    /** Nothing in a photo is to run, wherever a browser shows it. */
    private static Response.ResponseBuilder describe(PhotoFile photo, String id, Response.ResponseBuilder answer) {
        String ending = photo.contentType().equals("image/png") ? ".png" : ".jpg";
        return answer.header("ETag", ContentTag.of(photo.version()).value())
                .header("Accept-Ranges", "bytes")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-site")
                .header("Content-Disposition", "inline; filename=\"" + id + ending + "\"")
                .header("Content-Type", photo.contentType());
    }
}
