package org.hejnal.circle.invitation;

import java.util.regex.Pattern;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.OneLine;

/** What somebody is told of an invitation: nothing of the inviter's own words but the circle's name, on one line. */
final class InvitationText {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private InvitationText() {}

    static LangDict of(String circleName) {
        String name = SPACES.matcher(OneLine.of(circleName)).replaceAll(" ").strip();
        return new LangDict(
                "Zaproszenie do kręgu: " + name + "\nDopóki go nie przyjmiesz, nikt w kręgu Cię nie widzi.",
                "Invitation to the circle: " + name + "\nUntil you accept it, nobody in the circle sees you.");
    }
}
