package org.hejnal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * Reads {@code multipart/form-data} (RFC 7578) once, from its beginning to its closing boundary: texts are kept, and
 * files given away while they arrive. Names of files are not looked at.
 */
public final class MultipartForm {
    private static final int MAX_HEADERS = 20;
    private static final int MAX_LINE = 4096;

    private final MultipartLimits limits;
    private final FileSink files;
    private final List<Parameter> texts = new ArrayList<>();
    private Optional<PartHeader> header = Optional.empty();
    private int parts;
    private int fileCount;
    private int textBytes;

    private MultipartForm(MultipartLimits limits, FileSink files) {
        this.limits = limits;
        this.files = files;
    }

    /**
     * Returns the texts of a form in their order: none of a form that nobody has put anything into, which consists of its
     * closing boundary alone.
     *
     * @param contentType the request's, with the boundary
     * @throws HttpRefusal with status 400 if the body is no such form or does not end, or has too many parts or files;
     *     413 if its texts are too long
     */
    public static List<Parameter> read(InputStream body, String contentType, MultipartLimits limits, FileSink files) {
        try {
            return new MultipartForm(limits, files).read(body, contentType);
        } catch (IOException | UncheckedIOException | MimeException e) {
            throw malformed(
                    e instanceof MimeIOException ? "it does not end" : "it is malformed or did not arrive whole");
        }
    }

    private List<Parameter> read(InputStream body, String contentType) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(config());
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        begin(stream, body, contentType);
        for (EntityState state = stream.getState(); state != EntityState.T_END_MULTIPART; state = stream.next()) {
            step(stream, state);
        }
        return texts;
    }

    private void step(MimeTokenStream stream, EntityState state) throws IOException {
        switch (state) {
            case T_START_BODYPART -> beginPart();
            case T_FIELD -> header = PartHeader.find(stream.getField()).or(() -> header);
            case T_BODY -> part(stream);
            case T_END_MESSAGE, T_END_OF_STREAM -> throw malformed("its Content-Type is not multipart");
            default -> {
                // Preamble, epilogue and the frames of what is above.
            }
        }
    }

    /** Everything that does not look as it should ends the reading. */
    private static MimeConfig config() {
        return new MimeConfig.Builder()
                .setStrictParsing(true)
                .setMaxHeaderCount(MAX_HEADERS)
                .setMaxHeaderLen(MAX_LINE)
                .setMaxLineLen(MAX_LINE)
                .setMaxContentLen(-1)
                .build();
    }

    private static void begin(MimeTokenStream stream, InputStream body, String contentType) {
        try {
            stream.parseHeadless(body, contentType);
        } catch (IllegalArgumentException e) {
            throw malformed("its Content-Type names no boundary");
        }
    }

    private void beginPart() {
        header = Optional.empty();
        if (++parts > limits.parts()) {
            throw new HttpRefusal(400, "The form has more than " + limits.parts() + " parts.");
        }
    }

    private void part(MimeTokenStream stream) throws IOException {
        PartHeader part = header.orElseThrow(() -> malformed("a part has no name"));
        InputStream content = stream.getDecodedInputStream();
        if (part.isFile()) {
            file(part, content);
        } else {
            texts.add(new Parameter(part.name(), text(content)));
        }
    }

    private void file(PartHeader part, InputStream content) {
        if (part.isNoFile()) {
            return;
        }
        if (++fileCount > limits.files()) {
            throw new HttpRefusal(400, "The form has more than " + limits.files() + " files.");
        }
        files.take(part.name(), content).ifPresent(text -> texts.add(new Parameter(part.name(), text)));
    }

    private String text(InputStream content) throws IOException {
        int room = limits.textBytes() - textBytes;
        byte[] bytes = content.readNBytes(room + 1);
        if (bytes.length > room) {
            throw new HttpRefusal(413, "The texts of the form have more than " + limits.textBytes() + " bytes.");
        }
        textBytes += bytes.length;
        return FormText.utf8(bytes);
    }

    private static HttpRefusal malformed(String why) {
        return new HttpRefusal(400, "The multipart form cannot be read: " + why + ".");
    }
}
