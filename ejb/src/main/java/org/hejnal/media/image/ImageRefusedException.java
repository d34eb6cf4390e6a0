package org.hejnal.media.image;

/** A picture is not taken. */
public class ImageRefusedException extends Exception {
    private final ImageRefusal refusal;

    public ImageRefusedException(ImageRefusal refusal) {
        super(refusal.message());
        this.refusal = refusal;
    }

    public ImageRefusedException(ImageRefusal refusal, Throwable cause) {
        super(refusal.message(), cause);
        this.refusal = refusal;
    }

    public ImageRefusal refusal() {
        return refusal;
    }
}
