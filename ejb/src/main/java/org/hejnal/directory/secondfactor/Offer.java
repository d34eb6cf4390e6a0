package org.hejnal.directory.secondfactor;

/**
 * What a person puts into an application on their phone.
 *
 * @param secret as people type it
 * @param address the same for the application to open ({@code otpauth:}), or for a QR code
 */
public record Offer(String secret, String address) {
    /** Says no secret, so that no log can. */
    @Override
    public String toString() {
        return "Offer[...]";
    }
}
