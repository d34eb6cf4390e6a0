package org.hejnal.it.counterpart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.hejnal.it.InstalledProgram;

/** A certificate for localhost that nobody has signed, and its key, as files. */
record OwnCertificate(Path certificate, Path key) {
    static OwnCertificate in(Path folder) throws IOException, InterruptedException {
        OwnCertificate own = new OwnCertificate(folder.resolve("hejnal.crt"), folder.resolve("hejnal.key"));
        String openssl = InstalledProgram.require("openssl").toString();
        ProcessBuilder builder = new ProcessBuilder(
                        openssl,
                        "req",
                        "-x509",
                        "-newkey",
                        "rsa:2048",
                        "-nodes",
                        "-days",
                        "2",
                        "-subj",
                        "/CN=localhost")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("openssl.log").toFile());
        builder.command().addAll(List.of("-addext", "subjectAltName=DNS:localhost"));
        builder.command().addAll(List.of("-keyout", own.key.toString(), "-out", own.certificate.toString()));
        if (builder.start().waitFor() != 0) {
            throw new AssertionError("openssl failed; see " + folder);
        }
        return own;
    }

    /** Trusts this certificate alone. */
    SSLContext trust() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream source = Files.newInputStream(certificate)) {
            store.setCertificateEntry(
                    "own", CertificateFactory.getInstance("X.509").generateCertificate(source));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }
}
