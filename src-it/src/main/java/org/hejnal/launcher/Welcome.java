package org.hejnal.launcher;

import java.nio.file.Path;
import java.util.List;

/** What a newcomer needs to know once everything is up. */
final class Welcome {
    private static final List<String> SIGN_INS = List.of(
            "  ewa@example.edu    1000  Ewa Administrator, administers everything",
            "  anna@example.edu   1001  Anna Nowak, student in ST.INF, owner of circle 144",
            "  jan@example.edu    1002  Jan Kowalski, student in ST.INF, member of circle 144",
            "  maria@example.edu  1003  Maria Zielińska, lecturer, editor of group ST.INF",
            "  piotr@example.edu  1004  Piotr Wiśniewski, student in ST.FIZ, circle 145, reads English");

    private final Terminal terminal;

    Welcome(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(String baseUrl, Path directory) {
        terminal.line("");
        terminal.line("Hejnał is ready: " + baseUrl + "/");
        terminal.line("");
        terminal.line("Sign-ins (password: demo)");
        SIGN_INS.forEach(terminal::line);
        terminal.line("Consumers (key, secret)");
        terminal.line("  demo, demo-secret");
        terminal.line("  demo-admin, demo-admin-secret (may call every method as administrative)");
        terminal.line("E-mails land in " + directory.resolve("mail"));
        terminal.line("Ctrl-C stops everything.");
    }
}
