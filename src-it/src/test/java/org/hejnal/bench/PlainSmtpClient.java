package org.hejnal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The least that can be done to send e-mails: the same bytes again and again, on connections that stay open, from memory
 * and without a record of what was sent. Commands are not pipelined: the sink writes each reply by itself, and Nagle's
 * algorithm would hold the second one back until the first is acknowledged.
 */
final class PlainSmtpClient {
    private static final double NANOS_PER_SECOND = 1e9;
    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final byte[] mail;

    PlainSmtpClient(int port, byte[] mail) {
        this.port = port;
        this.mail = mail;
    }

    /** Sends and returns the e-mails per second. */
    double send(int connections, int mailsEach) {
        ExecutorService senders = Executors.newFixedThreadPool(connections);
        Callable<Integer> sender = () -> send(mailsEach);
        try {
            long start = System.nanoTime();
            List<Future<Integer>> done = senders.invokeAll(Collections.nCopies(connections, sender));
            int sum = 0;
            for (Future<Integer> each : done) {
                sum += each.get();
            }
            return sum * NANOS_PER_SECOND / (System.nanoTime() - start);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        } finally {
            senders.shutdownNow();
        }
    }

    private int send(int mails) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader replies =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            expect(replies, "220");
            command(out, replies, "HELO localhost", "250");
            for (int i = 0; i < mails; i++) {
                sendOne(out, replies);
            }
        }
        return mails;
    }

    private void sendOne(OutputStream out, BufferedReader replies) throws IOException {
        command(out, replies, "MAIL FROM:<hejnal@localhost>", "250");
        command(out, replies, "RCPT TO:<p@example.edu>", "250");
        command(out, replies, "DATA", "354");
        out.write(mail);
        out.write(END);
        expect(replies, "250");
    }

    private static void command(OutputStream out, BufferedReader replies, String command, String code)
            throws IOException {
        out.write((command + "\r\n").getBytes(StandardCharsets.US_ASCII));
        expect(replies, code);
    }

    private static void expect(BufferedReader replies, String code) throws IOException {
        String reply = replies.readLine();
        if (reply == null || !reply.startsWith(code)) {
            throw new IOException("Expected " + code + " and got " + reply);
        }
    }
}
