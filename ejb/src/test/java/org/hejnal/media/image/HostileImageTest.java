package org.hejnal.media.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hejnal.media.image.Pictures.concat;
import static org.hejnal.media.image.Pictures.slice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that mean harm: refused in words, before they cost anything. */
class HostileImageTest {
    /** Less than a picture of the largest size would take, so that decoding one would not go unnoticed. */
    private static final long MEMORY = 20_000_000;

    private final ImageRewriter rewriter = new ImageRewriter(new ImageLimits(40_000_000, 20_000, 512), MEMORY);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> tooManyPixelsAreSeenBeforeDecoding() {
        byte[] canvas = {'V', 'P', '8', 'X', 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        return Map.of(
                        "PNG of 50,000 x 50,000", Pictures.pngThatClaims(50_000, 50_000),
                        "PNG of 20,001 x 1", Pictures.pngThatClaims(20_001, 1),
                        "PNG of 8,000 x 5,001", Pictures.pngThatClaims(8_000, 5_001),
                        "JPEG of 65,000 x 65,000", jpegThatClaims(65_000, 65_000),
                        "GIF frame of 60,000 x 60,000", gifThatClaims(60_000, 60_000),
                        "lossy WebP of 16,383 x 16,383", webpThatClaims(16_383, 16_383),
                        "WebP whose canvas is smaller than its picture",
                                riff(concat(canvas, slice(webpThatClaims(16_383, 16_383), 12, 42))))
                .entrySet()
                .stream()
                .map(bomb -> DynamicTest.dynamicTest(
                        bomb.getKey(),
                        () -> assertThat(refusal(bomb.getValue())).isEqualTo(ImageRefusal.TOO_MANY_PIXELS)));
    }

    @Test
    void aPictureThatTakesMoreThanThereIsIsRefused() {
        assertThat(refusal(Pictures.pngThatClaims(6_000, 6_000))).isEqualTo(ImageRefusal.TOO_COSTLY);
    }

    @Test
    void losslessWebpMayDecodeFromNothingToMuch() {
        byte[] solid = Pictures.losslessWebp();
        int bits = (16_383 - 1) | ((16_383 - 1) << 14);
        for (int index = 0; index < 4; index++) {
            solid[21 + index] = (byte) (bits >> (8 * index));
        }
        assertThat(refusal(solid)).isEqualTo(ImageRefusal.TOO_MANY_PIXELS);
    }

    /** The decoder of the JDK would inflate the text of a picture with a palette, all of it. */
    @Test
    void textsThatInflateAreNotRead() throws Exception {
        byte[] text = concat("Title\0\0".getBytes(StandardCharsets.ISO_8859_1), inflatesTo(300_000_000));
        byte[] png = Pictures.file(Pictures.quarters(8, 8, java.awt.image.BufferedImage.TYPE_BYTE_INDEXED), "png");
        byte[] bomb = concat(slice(png, 0, 33), Pictures.chunk("zTXt", text), slice(png, 33, png.length));
        assertThat(bomb.length).isLessThan(1_000_000);
        Path copy = folder.resolve("copy");
        java.nio.ByteBuffer file = java.nio.ByteBuffer.wrap(bomb);
        try (var channel = Files.newByteChannel(
                copy, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            PngStructure.copyNeeded(file, channel);
        }
        assertThat(Files.size(copy)).isLessThanOrEqualTo(png.length);
        assertThat(rewrite(bomb)).isEqualTo(new RewrittenImage("image/jpeg", 8, 8));
    }

    /** Every scan costs as much as a whole picture, and takes a few bytes. */
    @Test
    void scansAreCounted() {
        byte[] jpeg = Pictures.jpeg(64, 64);
        int scan = indexOf(jpeg, new byte[] {(byte) 0xFF, (byte) 0xDA});
        byte[] scans = new byte[0];
        for (int count = 0; count < 101; count++) {
            scans = concat(scans, slice(jpeg, scan, jpeg.length - 2));
        }
        byte[] bomb = concat(slice(jpeg, 0, scan), scans, new byte[] {(byte) 0xFF, (byte) 0xD9});
        assertThat(refusal(bomb)).isEqualTo(ImageRefusal.TOO_COSTLY);
    }

    @TestFactory
    Stream<DynamicTest> whatIsMoreThanAPictureIsRefused() {
        byte[] script = text("=1;/*<script>alert(1)</script>*/");
        return Map.of(
                        "JPEG and ZIP", concat(Pictures.jpeg(32, 32), zip()),
                        "PNG and ZIP", concat(Pictures.png(32, 32), zip()),
                        "GIF and JavaScript", gifAndJavaScript(),
                        "GIF with a script behind it", concat(Pictures.gif(32, 32), script),
                        "JPEG with PHP in a comment", jpegWithComment(text("<?php system($_GET[0]); ?>")),
                        "JPEG and PDF", jpegWithComment(text("%PDF-1.4 1 0 obj")),
                        "JPEG and HTML", jpegWithComment(text("<HTML><body onload=alert(1)>")))
                .entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertThat(refusal(file.getValue())).isEqualTo(ImageRefusal.FOREIGN_CONTENT)));
    }

    /** Samsung and Apple do that. */
    @Test
    void aSecondPictureBehindTheFirstIsLeftOut() throws Exception {
        assertThat(rewrite(concat(Pictures.jpeg(32, 32), Pictures.jpeg(64, 64))))
                .isEqualTo(new RewrittenImage("image/jpeg", 32, 32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "<!doctype html><script>alert(1)</script>",
                "BM",
                "II*\0",
                "%PDF-1.7",
                "\u00FF\u00D8"
            })
    void whatIsNoPictureIsRefused(String content) {
        assertThat(refusal(text(content))).isEqualTo(ImageRefusal.NO_IMAGE);
    }

    @TestFactory
    Stream<DynamicTest> whatIsCutOffIsRefused() {
        return Map.of(
                        "JPEG", Pictures.jpeg(64, 64),
                        "PNG", Pictures.png(64, 64),
                        "GIF", Pictures.gif(64, 64),
                        "WebP", Pictures.webp())
                .entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    byte[] whole = file.getValue();
                    for (int length = 12; length < whole.length; length += 7) {
                        assertThat(refusal(slice(whole, 0, length)))
                                .as("%s bytes of %s", length, whole.length)
                                .isEqualTo(ImageRefusal.BROKEN);
                    }
                }));
    }

    @Test
    void ofManyFramesOneIsDecoded() throws Exception {
        byte[] gif = Pictures.gif(200, 200);
        int frame = indexOf(gif, new byte[] {0x2C, 0, 0, 0, 0});
        byte[] frames = new byte[0];
        byte[] one = slice(gif, frame, gif.length - 1);
        for (int doubled = 0; doubled < 12; doubled++) {
            frames = concat(frames.length == 0 ? one : frames, frames.length == 0 ? new byte[0] : frames);
        }
        assertThat(rewrite(concat(slice(gif, 0, frame), frames, new byte[] {0x3B})))
                .isEqualTo(new RewrittenImage("image/jpeg", 200, 200));
    }

    /** Whatever is in a file: a picture or a refusal, and never an exception of a decoder. */
    @Test
    void damageNeverComesAsASurprise() {
        Random random = new Random(4);
        byte[][] files = {
            Pictures.withExif(Pictures.jpeg(40, 40), 6),
            Pictures.png(40, 40),
            Pictures.gif(40, 40),
            Pictures.webp(),
            Pictures.losslessWebp()
        };
        for (int round = 0; round < 400; round++) {
            byte[] damaged = files[round % files.length].clone();
            for (int change = 0; change <= round % 7; change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(isAnswered(damaged)).as(() -> Arrays.toString(damaged)).isTrue();
        }
    }

    private boolean isAnswered(byte[] file) {
        try {
            rewrite(file);
            return true;
        } catch (ImageRefusedException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private RewrittenImage rewrite(byte[] file) throws IOException, ImageRefusedException {
        return rewriter.rewrite(
                Files.write(folder.resolve("source"), file), folder.resolve("picture"), folder.resolve("thumbnail"));
    }

    private ImageRefusal refusal(byte[] file) {
        ImageRefusal[] refusal = new ImageRefusal[1];
        assertThatThrownBy(() -> rewrite(file)).isInstanceOfSatisfying(ImageRefusedException.class, e -> {
            refusal[0] = e.refusal();
        });
        return refusal[0];
    }

    private static byte[] jpegThatClaims(int width, int height) {
        byte[] jpeg = Pictures.jpeg(16, 16);
        int frame = indexOf(jpeg, new byte[] {(byte) 0xFF, (byte) 0xC0});
        jpeg[frame + 5] = (byte) (height >> 8);
        jpeg[frame + 6] = (byte) height;
        jpeg[frame + 7] = (byte) (width >> 8);
        jpeg[frame + 8] = (byte) width;
        return jpeg;
    }

    private static byte[] gifThatClaims(int width, int height) {
        byte[] gif = Pictures.gif(16, 16);
        int frame = indexOf(gif, new byte[] {0x2C, 0, 0, 0, 0});
        gif[frame + 5] = (byte) width;
        gif[frame + 6] = (byte) (width >> 8);
        gif[frame + 7] = (byte) height;
        gif[frame + 8] = (byte) (height >> 8);
        return gif;
    }

    private static byte[] webpThatClaims(int width, int height) {
        byte[] webp = Pictures.webp();
        webp[26] = (byte) width;
        webp[27] = (byte) (width >> 8);
        webp[28] = (byte) height;
        webp[29] = (byte) (height >> 8);
        return webp;
    }

    private static byte[] riff(byte[] chunks) {
        int length = chunks.length + 4;
        return concat(text("RIFF"), new byte[] {(byte) length, (byte) (length >> 8), 0, 0}, text("WEBP"), chunks);
    }

    private static byte[] gifAndJavaScript() {
        byte[] gif = Pictures.gif(16, 16);
        gif[6] = '/';
        gif[7] = '*';
        return concat(gif, text("*/=1;alert(1)"));
    }

    private static byte[] jpegWithComment(byte[] comment) {
        byte[] jpeg = Pictures.jpeg(32, 32);
        return concat(slice(jpeg, 0, 2), Pictures.segment(0xFE, comment), slice(jpeg, 2, jpeg.length));
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("evil.class"));
            zip.write(1);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] inflatesTo(int length) {
        java.util.zip.Deflater deflater = new java.util.zip.Deflater();
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        byte[] zeros = new byte[1_000_000];
        byte[] buffer = new byte[8192];
        for (int done = 0; done < length; done += zeros.length) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                result.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            result.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return result.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at <= bytes.length - wanted.length; at++) {
            if (Arrays.equals(slice(bytes, at, at + wanted.length), wanted)) {
                return at;
            }
        }
        throw new AssertionError("It is not there.");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
