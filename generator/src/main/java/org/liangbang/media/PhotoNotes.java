package org.liangbang.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.source.SourceTree;

/**
 * The texts that camera and programs wrote into a photo (EXIF, IPTC, XMP, comments), and whether it
 * says where it was taken. Published photos carry none of it ({@link PhotoEncoder}); the file in
 * the content folder still does.
 *
 * @param path its path in the content folder
 * @param tellsPlace whether it has coordinates
 * @param notes the texts, in the order found
 */
public record PhotoNotes(String path, boolean tellsPlace, List<Note> notes) {
    private static final long MOST_BYTES = 40_000_000;
    private static final int LONGEST = 10_000;

    /** Keeps its own copy. */
    public PhotoNotes {
        notes = List.copyOf(notes);
    }

    /**
     * A text.
     *
     * @param field what the format calls it
     * @param text what it says, line endings as blanks
     */
    public record Note(String field, String text) {
        private static Note of(String field, String text) {
            String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            return new Note(field, cut.replaceAll("\\p{Cntrl}", " ").strip());
        }
    }

    /** The notes of every picture in the content folder, in path order. */
    public static List<PhotoNotes> in(SourceTree tree) {
        return tree.assets().values().parallelStream().map(PhotoNotes::of).toList();
    }

    /** The notes of a picture; none when it cannot be read as one. */
    private static PhotoNotes of(SourceTree.Asset asset) {
        PhotoNotes none = new PhotoNotes(asset.path(), false, List.of());
        if (asset.size() > MOST_BYTES) {
            return none;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(asset.file()))) {
            return of(asset.path(), ImageMetadataReader.readMetadata(in));
        } catch (ImageProcessingException | IOException notAPicture) {
            return none;
        }
    }

    private static PhotoNotes of(String path, Metadata metadata) {
        List<Note> notes = new ArrayList<>();
        boolean place = false;
        for (Directory directory : metadata.getDirectories()) {
            if (directory instanceof GpsDirectory gps) {
                place |= gps.getGeoLocation() != null;
            } else if (directory instanceof XmpDirectory xmp) {
                xmp.getXmpProperties().forEach((name, text) -> notes.add(Note.of(name, text)));
            } else if (!(directory instanceof IccDirectory)) {
                directory.getTags().forEach(tag -> text(directory, tag, notes));
            }
        }
        return new PhotoNotes(path, place, notes);
    }

    /** Numbers and measures are no texts; bytes may be one, as in a user's comment. */
    private static void text(Directory directory, Tag tag, List<Note> notes) {
        Object value = directory.getObject(tag.getTagType());
        boolean written =
                value instanceof String
                        || value instanceof StringValue
                        || value instanceof String[]
                        || value instanceof StringValue[]
                        || value instanceof List<?>
                        || value instanceof byte[];
        String text = written ? tag.getDescription() : null;
        if (text != null && !text.isBlank()) {
            notes.add(Note.of(tag.getTagName(), text));
        }
    }
}
