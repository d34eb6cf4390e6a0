package org.hejnal.usos.answer;

import java.io.StringWriter;
import org.hejnal.platform.LangDict;
import org.hejnal.usos.error.ApiException;

/** The text of an answer, which breaks off once it is longer than an answer may be. */
final class BoundedText extends StringWriter {
    private final int max;
    private final String argument;

    /** @param argument the name of the argument that makes an answer shorter */
    BoundedText(int max, String argument) {
        this.max = max;
        this.argument = argument;
    }

    @Override
    public void write(int character) {
        require(1);
        super.write(character);
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        require(length);
        super.write(buffer, offset, length);
    }

    @Override
    public void write(String text) {
        require(text.length());
        super.write(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        require(length);
        super.write(text, offset, length);
    }

    private void require(int more) {
        if (more > max - getBuffer().length()) {
            throw ApiException.paramInvalid(
                    argument,
                    "The answer would have more than " + max + " characters. Ask for less at once.",
                    new LangDict("Odpowiedź byłaby zbyt długa.", "The answer would be too long."));
        }
    }
}
