package org.hejnal.media.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageReaderWriterSpi;
import javax.imageio.spi.ImageWriterSpi;

/**
 * The JDK's own codecs, and the one for WebP. The JDK keeps its codecs in one registry for the whole server, which takes
 * in what it finds in the application when it is first asked; the application could then never be unloaded. So it is
 * asked from outside of the application, and WebP does without it.
 */
final class Codecs {
    private Codecs() {}

    static ImageReader reader(ImageFormat format) throws IOException {
        return format == ImageFormat.WEBP
                ? new WebPImageReaderSpi().createReaderInstance()
                : ofJdk(ImageReaderSpi.class, format.name()).createReaderInstance();
    }

    /** @param format {@code JPEG} or {@code PNG} */
    static ImageWriter writer(String format) throws IOException {
        return ofJdk(ImageWriterSpi.class, format).createWriterInstance();
    }

    private static <T extends ImageReaderWriterSpi> T ofJdk(Class<T> kind, String format) {
        Thread thread = Thread.currentThread();
        ClassLoader application = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            return find(IIORegistry.getDefaultInstance().getServiceProviders(kind, true), format);
        } finally {
            thread.setContextClassLoader(application);
        }
    }

    private static <T extends ImageReaderWriterSpi> T find(Iterator<T> providers, String format) {
        while (providers.hasNext()) {
            T provider = providers.next();
            boolean isJdks = provider.getClass().getModule().equals(IIORegistry.class.getModule());
            if (isJdks && List.of(provider.getFormatNames()).contains(format)) {
                return provider;
            }
        }
        throw new IllegalStateException("Every Java platform has a codec for " + format + ".");
    }
}
