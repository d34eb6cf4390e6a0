package org.hejnal.launcher;

import java.nio.file.Path;

/**
 * What the person who starts the run command can choose.
 *
 * @param directory where the run stores everything
 * @param port the port for HTTP
 * @param fresh whether to start over without what earlier runs have stored
 */
record RunOptions(Path directory, int port, boolean fresh) {
    static RunOptions ofSystemProperties() {
        String fresh = System.getProperty("hejnal.run.fresh", "false");
        return new RunOptions(
                Path.of(System.getProperty("hejnal.build.directory", "target"), "run")
                        .toAbsolutePath(),
                port(System.getProperty("hejnal.port", "8080")),
                !fresh.equals("false"));
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new LaunchException("-Dhejnal.port=" + text + " is not a port; choose a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }
}
