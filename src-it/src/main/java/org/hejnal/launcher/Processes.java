package org.hejnal.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Running and ending other programs. */
final class Processes {
    private Processes() {}

    /** Runs to the end and returns the exit code. */
    static int run(ProcessBuilder builder) {
        Process process = start(builder);
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw interrupted(e);
        }
    }

    static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks to end, and ends it by force when that has taken too long; returns whether asking was enough. */
    static boolean stop(ProcessHandle process, Duration patience) {
        process.destroy();
        boolean hasEnded = awaitEnd(process, patience);
        if (!hasEnded) {
            kill(process);
        }
        return hasEnded;
    }

    /** Ends it as a power cut would: nothing more is written. */
    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        awaitEnd(process, Duration.ofSeconds(10));
    }

    /** Lets a process and its children stand still ({@code STOP}) or go on ({@code CONT}). */
    static void signal(ProcessHandle process, String signal) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        Stream.concat(Stream.of(process), process.descendants())
                .map(each -> Long.toString(each.pid()))
                .forEach(command::add);
        run(new ProcessBuilder(command));
    }

    /** Returns whether it has ended. */
    static boolean awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("The end of process " + process.pid() + " cannot be awaited", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static LaunchException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new LaunchException("Interrupted.", e);
    }
}
