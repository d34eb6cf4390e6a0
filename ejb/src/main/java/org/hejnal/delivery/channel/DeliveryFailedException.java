package org.hejnal.delivery.channel;

/** One delivery was not taken by the other side. */
public class DeliveryFailedException extends RuntimeException {
    private final boolean permanent;

    /**
     * @param permanent true if trying again would not help
     * @param message the reason, fit to be shown to an administrator
     */
    public DeliveryFailedException(boolean permanent, String message) {
        super(message);
        this.permanent = permanent;
    }

    public boolean isPermanent() {
        return permanent;
    }

    /** The reason, never longer than the column that keeps it. */
    public String reason() {
        String reason = String.valueOf(getMessage()).strip();
        return reason.substring(0, Math.min(reason.length(), 500));
    }
}
