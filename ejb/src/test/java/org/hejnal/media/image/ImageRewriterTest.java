package org.hejnal.media.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageRewriterTest {
    private final ImageRewriter rewriter = new ImageRewriter(new ImageLimits(40_000_000, 20_000, 512), 100_000_000);

    @TempDir
    Path folder;

    private Path picture;
    private Path thumbnail;

    @BeforeEach
    void nameFiles() {
        picture = folder.resolve("picture");
        thumbnail = folder.resolve("thumbnail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
    void whatHasNoTransparencyBecomesAJpeg(String format) throws Exception {
        byte[] file = Pictures.file(Pictures.quarters(1200, 600, BufferedImage.TYPE_3BYTE_BGR), format);
        if (format.equals("bmp")) {
            assertThat(refusal(file)).isEqualTo(ImageRefusal.NO_IMAGE);
            return;
        }
        assertThat(rewrite(file)).isEqualTo(new RewrittenImage("image/jpeg", 1200, 600));
        assertThat(size(picture)).isEqualTo("1200x600");
        assertThat(size(thumbnail)).isEqualTo("512x256");
        assertThat(Files.readAllBytes(picture)).startsWith(0xFF, 0xD8, 0xFF);
    }

    @Test
    void whatHasTransparencyBecomesAPng() throws Exception {
        BufferedImage seeThrough = Pictures.quarters(40, 30, BufferedImage.TYPE_4BYTE_ABGR);
        seeThrough.setRGB(3, 3, 0x40112233);
        assertThat(rewrite(Pictures.file(seeThrough, "png"))).isEqualTo(new RewrittenImage("image/png", 40, 30));
        assertThat(ImageIO.read(picture.toFile()).getRGB(3, 3)).isEqualTo(0x40112233);
    }

    @Test
    void anAlphaChannelThatHidesNothingIsLeftOut() throws Exception {
        byte[] opaque = Pictures.file(Pictures.quarters(40, 30, BufferedImage.TYPE_4BYTE_ABGR), "png");
        assertThat(rewrite(opaque).contentType()).isEqualTo("image/jpeg");
    }

    @Test
    void webpIsReadInBothOfItsKinds() throws Exception {
        assertThat(rewrite(Pictures.webp())).isEqualTo(new RewrittenImage("image/jpeg", 1, 1));
        assertThat(rewrite(Pictures.losslessWebp())).isEqualTo(new RewrittenImage("image/png", 1, 1));
    }

    /** Exif 3.0, 4.6.5.1, Orientation: where the stored first row and column are to be seen. */
    @ParameterizedTest
    @CsvSource({
        "1, top left",
        "2, top right",
        "3, bottom right",
        "4, bottom left",
        "5, left top",
        "6, right top",
        "7, right bottom",
        "8, left bottom"
    })
    void photosAreTurnedUpright(int code, String firstRowAndColumn) throws Exception {
        rewrite(Pictures.withExif(Pictures.jpeg(160, 96), code));
        BufferedImage seen = ImageIO.read(picture.toFile());
        boolean isTurned = firstRowAndColumn.startsWith("left") || firstRowAndColumn.startsWith("right");
        assertThat(size(picture)).isEqualTo(isTurned ? "96x160" : "160x96");
        assertThat(colorAt(seen, corner(firstRowAndColumn, seen))).isEqualTo(Pictures.TOP_LEFT);
        String opposite = firstRowAndColumn
                .replace("top", "B")
                .replace("bottom", "top")
                .replace("B", "bottom")
                .replace("left", "R")
                .replace("right", "left")
                .replace("R", "right");
        assertThat(colorAt(seen, corner(opposite, seen))).isEqualTo(Pictures.BOTTOM_RIGHT);
        String rowEnd = isTurned ? flipVertical(firstRowAndColumn) : flipHorizontal(firstRowAndColumn);
        assertThat(colorAt(seen, corner(rowEnd, seen))).isEqualTo(Pictures.TOP_RIGHT);
    }

    /** The chunk eXIf of PNG (third edition, 11.3.4.7) is the same without the name in front. */
    @ParameterizedTest
    @CsvSource({"1, top left, 160x96", "3, bottom right, 160x96", "6, right top, 96x160", "8, left bottom, 96x160"})
    void pngsAreTurnedUprightToo(int code, String firstRowAndColumn, String size) throws Exception {
        byte[] png = Pictures.file(Pictures.quarters(160, 96, BufferedImage.TYPE_3BYTE_BGR), "png");
        byte[] exif = Pictures.exif(code);
        byte[] chunk = Pictures.chunk("eXIf", Arrays.copyOfRange(exif, 6, exif.length));
        int afterHeader = 33;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(png, 0, afterHeader);
        file.write(chunk);
        file.write(png, afterHeader, png.length - afterHeader);
        rewrite(file.toByteArray());
        BufferedImage seen = ImageIO.read(picture.toFile());
        assertThat(size(picture)).isEqualTo(size);
        assertThat(colorAt(seen, corner(firstRowAndColumn, seen))).isEqualTo(Pictures.TOP_LEFT);
    }

    @Test
    void wherePhotosWereTakenIsForgotten() throws Exception {
        byte[] file = Pictures.withExif(Pictures.jpeg(64, 64), 1);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif", "GPS-Krakow");
        rewrite(file);
        assertThat(Files.readString(picture, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS-Krakow");
        assertThat(Files.readString(thumbnail, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS-Krakow");
    }

    @Test
    void noWorkFileIsLeft() throws Exception {
        rewrite(Pictures.png(10, 10));
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("source", "picture", "thumbnail");
        }
    }

    private RewrittenImage rewrite(byte[] file) throws IOException, ImageRefusedException {
        return rewriter.rewrite(Files.write(folder.resolve("source"), file), picture, thumbnail);
    }

    private ImageRefusal refusal(byte[] file) throws IOException {
        try {
            rewrite(file);
            throw new AssertionError("It is taken.");
        } catch (ImageRefusedException e) {
            return e.refusal();
        }
    }

    private static String size(Path file) throws IOException {
        BufferedImage image = ImageIO.read(file.toFile());
        return image.getWidth() + "x" + image.getHeight();
    }

    private static String flipHorizontal(String corner) {
        return corner.contains("left") ? corner.replace("left", "right") : corner.replace("right", "left");
    }

    private static String flipVertical(String corner) {
        return corner.contains("top") ? corner.replace("top", "bottom") : corner.replace("bottom", "top");
    }

    private static int[] corner(String name, BufferedImage image) {
        return new int[] {
            name.contains("left") ? 10 : image.getWidth() - 10, name.contains("top") ? 10 : image.getHeight() - 10
        };
    }

    /** The purest colour that is near. */
    private static Color colorAt(BufferedImage image, int[] at) {
        Color color = new Color(image.getRGB(at[0], at[1]));
        return new Color(pure(color.getRed()), pure(color.getGreen()), pure(color.getBlue()));
    }

    private static int pure(int value) {
        return value > 127 ? 255 : 0;
    }
}
