package org.hejnal.it.evt;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A multipart form that a test puts together. */
public final class Upload {
    private static final String BOUNDARY = "----hejnal-test";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Upload text(String name, String value) {
        part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** A file with a type that nobody is to believe. */
    public Upload file(String name, String fileName, byte[] content) {
        part("name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: image/jpeg", content);
        return this;
    }

    public HttpResponse<String> send(EvtClient client, String path) {
        byte[] end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        body.writeBytes(end);
        return client.send(
                client.request(path).entity("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray()));
    }

    private void part(String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** A picture whose left half is red. */
    public static byte[] picture(int width, int height, String format) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** A JPEG that lies on its side, and says in Exif how to turn it and where it was taken. */
    static byte[] phonePhoto() {
        byte[] jpeg = picture(1600, 1200, "jpeg");
        byte[] exif = ("Exif\0\0MM\0*\0\0\0\10" + "\0\1" + "\1\22\0\3\0\0\0\1\0\6\0\0" + "\0\0\0\0" + "GPS-Krakow")
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        file.writeBytes(exif);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
