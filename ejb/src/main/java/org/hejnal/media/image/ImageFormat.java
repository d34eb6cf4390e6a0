package org.hejnal.media.image;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats that are taken, each known by how its files begin. */
enum ImageFormat {
    JPEG("\u00FF\u00D8\u00FF", 0),
    PNG("\u0089PNG\r\n\u001A\n", 0),
    GIF("GIF8", 0),
    WEBP("WEBP", 8);

    private final byte[] signature;
    private final int offset;

    ImageFormat(String signature, int offset) {
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
        this.offset = offset;
    }

    static Optional<ImageFormat> find(ByteBuffer file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(ByteBuffer file) {
        int end = offset + signature.length;
        return file.limit() >= end && file.slice(offset, signature.length).equals(ByteBuffer.wrap(signature));
    }
}
