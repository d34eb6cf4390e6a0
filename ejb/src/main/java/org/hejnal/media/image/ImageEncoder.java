package org.hejnal.media.image;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pictures without metadata: JPEG, or PNG where there is transparency. */
final class ImageEncoder {
    private static final float QUALITY = 0.88f;

    private ImageEncoder() {}

    static String contentType(BufferedImage picture) {
        return isTransparent(picture) ? "image/png" : "image/jpeg";
    }

    static void write(BufferedImage picture, File file) throws IOException {
        ImageWriter writer = Codecs.writer(isTransparent(picture) ? "PNG" : "JPEG");
        try (FileImageOutputStream output = new FileImageOutputStream(file)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters(writer, picture));
        } finally {
            writer.dispose();
        }
    }

    private static ImageWriteParam parameters(ImageWriter writer, BufferedImage picture) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        if (!isTransparent(picture)) {
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
        }
        return parameters;
    }

    private static boolean isTransparent(BufferedImage picture) {
        return picture.getColorModel().hasAlpha();
    }
}
