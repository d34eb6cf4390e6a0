package org.hejnal.launcher;

import java.io.PrintStream;

/** What the person who started the command reads. */
public class Terminal {
    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    /** Says what is being done, before it is done. */
    public void step(String text) {
        line("[hejnal] " + text);
    }

    public synchronized void line(String text) {
        out.println(text);
        out.flush();
    }
}
