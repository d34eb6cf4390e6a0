package org.hejnal.media.image;

import org.hejnal.platform.LangDict;

/** Why a picture is not taken. */
public enum ImageRefusal {
    TOO_LONG(
            "The file is longer than 10 MB.",
            new LangDict("Plik jest większy niż 10 MB.", "The file is larger than 10 MB.")),
    NO_IMAGE(
            "The file is neither a JPEG, PNG, GIF nor WebP picture.",
            new LangDict("To nie jest zdjęcie JPEG, PNG, GIF ani WebP.", "This is no JPEG, PNG, GIF or WebP picture.")),
    FOREIGN_CONTENT(
            "The file is something else besides a picture.",
            new LangDict("Plik zawiera coś poza zdjęciem.", "The file holds more than a picture.")),
    BROKEN(
            "The picture is damaged or not complete.",
            new LangDict("Zdjęcie jest uszkodzone.", "The picture is damaged.")),
    TOO_MANY_PIXELS(
            "The picture has more than 40 million pixels, or more than 20,000 on a side.",
            new LangDict("Zdjęcie ma za duże wymiary.", "The picture has too many pixels.")),
    TOO_COSTLY(
            "The picture would take more memory than there is for pictures.",
            new LangDict("Zdjęcie jest zbyt duże, by je przetworzyć.", "The picture is too large to be processed."));

    private final String message;
    private final LangDict userMessage;

    ImageRefusal(String message, LangDict userMessage) {
        this.message = message;
        this.userMessage = userMessage;
    }

    /** For a developer. */
    public String message() {
        return message;
    }

    /** For a person. */
    public LangDict userMessage() {
        return userMessage;
    }
}
