package org.hejnal.it.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The table of commands that stands in the script. */
final class CommandTable {
    private CommandTable() {}

    /** A command: what is typed, and the lines that describe it. */
    record Command(String words, List<String> lines) {}

    static List<Command> read() throws IOException {
        List<Command> commands = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("..", "wildfly-config", "bin", "hejnal"))) {
            if (line.equals("table() {")) {
                inside = true;
            } else if (inside && line.equals("END")) {
                break;
            } else if (inside && line.startsWith("command ")) {
                commands.add(new Command(line.substring("command ".length()), new ArrayList<>()));
            } else if (inside && !commands.isEmpty() && !line.isBlank()) {
                commands.get(commands.size() - 1).lines().add(line);
            }
        }
        return commands;
    }
}
