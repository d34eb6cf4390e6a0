package org.hejnal.media.image;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.hejnal.platform.TooManyRequestsException;

/** Makes a picture out of a stranger's file: everything between the file and what is stored. */
public final class ImageRewriter {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Well below the number of requests that a server answers at once. */
    private static final int MAX_WAITING = 8;

    private final ImageLimits limits;
    private final DecodingBudget budget;

    /** @param memory bytes that all pictures together may take while they are decoded */
    public ImageRewriter(ImageLimits limits, long memory) {
        this.limits = limits;
        budget = new DecodingBudget(memory, MAX_WAITING, PATIENCE);
    }

    /**
     * Writes a picture and its small copy.
     *
     * @throws ImageRefusedException if the source is no picture that is taken
     * @throws TooManyRequestsException if others keep the memory for half a minute, or too many wait for it
     * @throws IOException if a file cannot be read or written
     */
    public RewrittenImage rewrite(Path source, Path picture, Path thumbnail) throws IOException, ImageRefusedException {
        ByteBuffer file = map(source);
        ImageFacts facts = inspect(file);
        if (facts.format() != ImageFormat.PNG && !facts.isUnended()) {
            return decode(facts, source, picture, thumbnail);
        }
        Path needed = Files.createTempFile(source.toAbsolutePath().getParent(), "image", null);
        try {
            copyNeeded(facts.format(), file, needed);
            return decode(facts, needed, picture, thumbnail);
        } finally {
            Files.delete(needed);
        }
    }

    private ImageFacts inspect(ByteBuffer file) throws ImageRefusedException {
        ImageFormat format = ImageFormat.find(file).orElseThrow(() -> new ImageRefusedException(ImageRefusal.NO_IMAGE));
        ForeignContentPolicy.check(file);
        ImageFacts facts = switch (format) {
            case JPEG -> JpegStructure.read(file);
            case PNG -> PngStructure.read(file);
            case GIF -> GifStructure.read(file);
            case WEBP -> WebpStructure.read(file);
        };
        limits.check(facts.width(), facts.height());
        return facts;
    }

    private RewrittenImage decode(ImageFacts facts, Path source, Path picture, Path thumbnail)
            throws IOException, ImageRefusedException {
        try (ImageDecoder decoder = new ImageDecoder(facts, source.toFile())) {
            return budget.with(decoder.cost(), () -> {
                BufferedImage upright = Redrawing.upright(decoder.decode(), facts.orientation());
                facts.profile().ifPresent(profile -> ProfiledColors.convert(upright, profile));
                return write(upright, picture, thumbnail);
            });
        } catch (ImageRefusedException | TooManyRequestsException | UnwritableException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server stops.", e);
        } catch (Exception e) {
            // Decoders answer damaged data with exceptions of any kind.
            throw new ImageRefusedException(ImageRefusal.BROKEN, e);
        }
    }

    private RewrittenImage write(BufferedImage upright, Path picture, Path thumbnail) throws UnwritableException {
        try {
            ImageEncoder.write(upright, picture.toFile());
            ImageEncoder.write(Redrawing.fitted(upright, limits.thumbnailSide()), thumbnail.toFile());
            return new RewrittenImage(ImageEncoder.contentType(upright), upright.getWidth(), upright.getHeight());
        } catch (IOException e) {
            throw new UnwritableException(e);
        }
    }

    private static void copyNeeded(ImageFormat format, ByteBuffer file, Path target)
            throws IOException, ImageRefusedException {
        try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            if (format == ImageFormat.JPEG) {
                JpegStructure.copyEnded(file, channel);
            } else {
                PngStructure.copyNeeded(file, channel);
            }
        }
    }

    private static ByteBuffer map(Path source) throws IOException {
        try (FileChannel channel = FileChannel.open(source, StandardOpenOption.READ)) {
            return channel.map(MapMode.READ_ONLY, 0, channel.size());
        }
    }

    /** The result could not be written, which is no fault of the picture. */
    private static final class UnwritableException extends IOException {
        UnwritableException(IOException cause) {
            super(cause);
        }
    }
}
