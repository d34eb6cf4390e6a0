package org.hejnal.media.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.hejnal.media.image.ImageLimits;
import org.hejnal.media.image.ImageRewriter;

/** Gives everyone the same rewriter, since all photos share one budget of memory. */
public class ImageRewriterProducer {
    /** Of the server's memory, what photos may take at most while they are decoded. */
    private static final int SHARE = 2;

    @Produces
    @Singleton
    ImageRewriter rewriter() {
        ImageLimits limits = new ImageLimits(PhotoLimits.MAX_PIXELS, PhotoLimits.MAX_SIDE, PhotoLimits.THUMBNAIL_SIDE);
        return new ImageRewriter(limits, Runtime.getRuntime().maxMemory() / SHARE);
    }
}
