package org.liangbang.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.liangbang.media.Photo;
import org.liangbang.media.PhotoEncoder;
import org.liangbang.media.PhotoLibrary;
import org.liangbang.paper.layout.Crop;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Pictures;

/**
 * The photos of one edition as they are printed, each cut and encoded once for the PDF of the
 * edition and those of its pages. Thread-safe.
 */
final class PhotoPrints implements Pictures {
    private final PhotoLibrary photos;
    private final Map<Cut, byte[]> prints = new ConcurrentHashMap<>();

    /** Of photos that the content uses. */
    PhotoPrints(PhotoLibrary photos) {
        this.photos = photos;
    }

    @Override
    public byte[] print(Frame.Picture picture) {
        return prints.computeIfAbsent(new Cut(picture.file(), picture.crop()), this::encode);
    }

    private byte[] encode(Cut cut) {
        Photo photo = photos.photo(cut.file()).orElseThrow();
        Crop crop = cut.crop();
        try {
            return PhotoEncoder.crop(
                    photo,
                    new PhotoEncoder.Part(
                            crop.left(), crop.top(), crop.right(), crop.bottom(), Crop.WHOLE));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What of which photo is shown. */
    private record Cut(String file, Crop crop) {}
}
