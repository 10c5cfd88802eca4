package org.liangbang.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.source.SourceTree;
import org.liangbang.source.Span;

/** Looks at a photo without decoding it: format, size, which way up. */
final class PhotoReader {
    /** Larger files are refused unread. */
    private static final long MOST_BYTES = 40_000_000;

    /** A small file may claim a size that no memory holds. */
    private static final long MOST_PIXELS = 100_000_000;

    /** From this EXIF orientation on, the picture lies on its side. */
    private static final int FIRST_SIDEWAYS = 5;

    private static final int DIGEST_BYTES = 10;

    private PhotoReader() {}

    /**
     * What was found.
     *
     * @param path the path in the content folder
     * @param photo the photo, when it is fit to be published
     * @param code why it is not, else empty
     */
    record Look(String path, Optional<Photo> photo, String code) {
        /** Why it is refused, said at a place where it is used. */
        Diagnostic refusal(Span place) {
            return Diagnostic.error(code, place).with("file", path);
        }
    }

    private record Size(int width, int height) {
        boolean isBearable() {
            return (long) width * height <= MOST_PIXELS;
        }

        Size turned(boolean sideways) {
            return sideways ? new Size(/* width= */ height, /* height= */ width) : this;
        }
    }

    static Look look(SourceTree.Asset asset) {
        if (asset.size() > MOST_BYTES) {
            return refuse(asset, "media.too-large");
        }
        byte[] bytes = read(asset);
        Optional<PhotoFormat> format = PhotoFormat.of(bytes);
        if (format.isEmpty()) {
            boolean heic = PhotoFormat.isHeic(bytes);
            return refuse(asset, heic ? "media.heic" : "media.not-a-picture");
        }
        Optional<Size> size = size(bytes);
        if (size.isEmpty()) {
            return refuse(asset, "media.not-a-picture");
        }
        if (!size.get().isBearable()) {
            return refuse(asset, "media.too-many-pixels");
        }
        Size upright = size.get().turned(isSideways(bytes));
        Photo photo =
                new Photo(
                        asset.path(),
                        asset.file(),
                        format.get(),
                        upright.width,
                        upright.height,
                        digest(bytes));
        return new Look(asset.path(), Optional.of(photo), "");
    }

    private static Look refuse(SourceTree.Asset asset, String code) {
        return new Look(asset.path(), Optional.empty(), code);
    }

    private static byte[] read(SourceTree.Asset asset) {
        try {
            return Files.readAllBytes(asset.file());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Size> size(byte[] bytes) {
        try (ImageInputStream in =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return Optional.of(new Size(reader.getWidth(0), reader.getHeight(0)));
            } finally {
                reader.dispose();
            }
        } catch (IOException notAPicture) {
            return Optional.empty();
        }
    }

    private static boolean isSideways(byte[] bytes) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null
                    && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    && exif.getInt(ExifIFD0Directory.TAG_ORIENTATION) >= FIRST_SIDEWAYS;
        } catch (ImageProcessingException | MetadataException | IOException unknown) {
            return false;
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(whole, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
