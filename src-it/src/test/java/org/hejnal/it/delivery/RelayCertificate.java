package org.hejnal.it.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate that a mail relay shows, made by the JDK's own program, with its key. */
record RelayCertificate(Path file) {
    static final String PASSWORD = "changeit";
    private static final String TYPE = "PKCS12";
    private static final String NAME = "relay";

    /** @param host whose it is */
    static RelayCertificate of(String host, Path file) throws IOException, InterruptedException {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        ProcessBuilder program = new ProcessBuilder(
                keytool, "-genkeypair", "-alias", NAME, "-keyalg", "EC", "-validity", "2", "-storetype", TYPE);
        Map.of("-dname", "CN=" + host, "-ext", "SAN=dns:" + host, "-keystore", "" + file, "-storepass", PASSWORD)
                .forEach((option, value) -> program.command().addAll(List.of(option, value)));
        if (program.inheritIO().start().waitFor() != 0) {
            throw new AssertionError("keytool failed");
        }
        return new RelayCertificate(file);
    }

    /** What a server shows it by. */
    SSLContext shown() throws GeneralSecurityException, IOException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store(), PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /** Writes a file for {@code javax.net.ssl.trustStore} that trusts some certificates and no others. */
    static void trust(Path file, RelayCertificate... trusted) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(TYPE);
        store.load(null, null);
        for (RelayCertificate certificate : trusted) {
            store.setCertificateEntry(
                    certificate.file().getFileName().toString(),
                    certificate.store().getCertificate(NAME));
        }
        try (OutputStream target = Files.newOutputStream(file)) {
            store.store(target, PASSWORD.toCharArray());
        }
    }

    private KeyStore store() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(TYPE);
        try (InputStream source = Files.newInputStream(file)) {
            store.load(source, PASSWORD.toCharArray());
        }
        return store;
    }
}
