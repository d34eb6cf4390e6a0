package org.hejnal.media.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.io.File;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/** One picture that is about to be decoded. */
final class ImageDecoder implements AutoCloseable {
    /** What the decoder of lossy WebP takes beside the picture, in bytes for each pixel (measured: 25). */
    private static final int WEBP_OVERHEAD = 28;

    private final ImageFacts facts;
    private final ImageReader reader;
    private final ImageInputStream input;

    ImageDecoder(ImageFacts facts, File file) throws IOException {
        this.facts = facts;
        input = new FileImageInputStream(file);
        reader = Codecs.reader(facts.format());
        reader.setInput(input, true, true);
    }

    /** How many bytes of memory it takes to decode the picture and to draw it anew. */
    long cost() throws IOException {
        ColorModel colors = firstType().getColorModel();
        boolean isGray = colors.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
        int drawn = (colors.hasAlpha() ? 4 : 3) + (isGray && colors.hasAlpha() ? 4 : 0);
        int overhead = facts.format() == ImageFormat.WEBP ? WEBP_OVERHEAD : 0;
        return facts.pixels() * ((colors.getPixelSize() + 7) / 8 + drawn + overhead);
    }

    /** @throws ImageRefusedException if the decoder sees a larger picture than the file's structure has told */
    BufferedImage decode() throws IOException, ImageRefusedException {
        if (reader.getWidth(0) > facts.width() || reader.getHeight(0) > facts.height()) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        AtomicBoolean isDamaged = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> isDamaged.set(true));
        BufferedImage picture = reader.read(0);
        if (facts.isUnended() && isDamaged.get()) {
            throw new ImageRefusedException(ImageRefusal.BROKEN);
        }
        return picture;
    }

    private ImageTypeSpecifier firstType() throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            throw new IOException("The decoder knows no way to decode it.");
        }
        return types.next();
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
