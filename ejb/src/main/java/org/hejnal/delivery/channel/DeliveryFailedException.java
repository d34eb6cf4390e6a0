package org.hejnal.delivery.channel;

/** One delivery was not taken by the other side. */
public class DeliveryFailedException extends RuntimeException {
    private final boolean permanent;
    private final boolean aboutTheAddress;

    /**
     * @param permanent true if trying again would not help
     * @param message the reason, fit to be shown to an administrator
     */
    public DeliveryFailedException(boolean permanent, String message) {
        this(permanent, false, message);
    }

    private DeliveryFailedException(boolean permanent, boolean aboutTheAddress, String message) {
        super(message);
        this.permanent = permanent;
        this.aboutTheAddress = aboutTheAddress;
    }

    /** The address does not work: nothing else would be taken there either. An address that says so often is retired. */
    public static DeliveryFailedException ofAddress(String message) {
        return new DeliveryFailedException(true, true, message);
    }

    /** Whether the address was refused for good, and not what was sent or who sent it. */
    public boolean isAboutTheAddress() {
        return aboutTheAddress;
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
