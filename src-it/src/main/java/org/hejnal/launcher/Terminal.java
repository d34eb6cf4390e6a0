package org.hejnal.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the person who started the command reads. */
public class Terminal {
    private final PrintStream out;

    public Terminal(PrintStream out) {
        this.out = out;
    }

    /**
     * The process's own output. Not {@code System.out}, which Maven replaces: it resets colours there when the process
     * ends, and a line of ours in between makes it throw, so that nothing more would be stopped.
     */
    static Terminal ofProcess() {
        return new Terminal(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
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
