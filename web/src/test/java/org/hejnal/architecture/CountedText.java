package org.hejnal.architecture;

/** A text that counts how often it is looked at, and has had enough at some time. */
final class CountedText implements CharSequence {
    private final String text;
    private final long most;
    private long looks;

    CountedText(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** It was looked at too often. */
    static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyLooks(String message) {
            super(message, null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooManyLooks("more than " + most + " looks at " + text.length() + " characters");
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
