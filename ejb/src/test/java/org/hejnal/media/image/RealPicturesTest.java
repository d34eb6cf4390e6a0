package org.hejnal.media.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures as phones and programs write them, with the color that Pillow and LittleCMS see in the color. */
class RealPicturesTest {
    private static final int TOLERANCE = 3;

    private final ImageRewriter rewriter = new ImageRewriter(new ImageLimits(40_000_000, 20_000, 512), 100_000_000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"84b-la.png, 76, 76, 76", "84c-gray8-trns.png, 128, 128, 128", "89b-p3-icc.png, 219, 37, 49"})
    void colorsStayWhatTheyAre(String file, int red, int green, int blue) throws Exception {
        rewrite(file);
        var image = ImageIO.read(folder.resolve("picture").toFile());
        Color color = new Color(image.getRGB(5, 5));
        assertThat(color.getRed()).isBetween(red - TOLERANCE, red + TOLERANCE);
        assertThat(color.getGreen()).isBetween(green - TOLERANCE, green + TOLERANCE);
        assertThat(color.getBlue()).isBetween(blue - TOLERANCE, blue + TOLERANCE);
    }

    @ParameterizedTest
    @CsvSource({"87-no-eoi.jpg", "87d-extraneous-before-marker.jpg"})
    void whatOthersShowIsTaken(String file) throws Exception {
        assertThat(rewrite(file).contentType()).isEqualTo("image/jpeg");
    }

    private RewrittenImage rewrite(String name) throws IOException, ImageRefusedException {
        Path source = folder.resolve("source");
        try (InputStream file = RealPicturesTest.class.getResourceAsStream(name)) {
            Files.write(source, file.readAllBytes());
        }
        return rewriter.rewrite(source, folder.resolve("picture"), folder.resolve("thumbnail"));
    }
}
