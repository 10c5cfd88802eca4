package org.liangbang.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.source.SourceTree;

class PhotoNotesTest {
    private static final int TAG_ARTIST = 0x013B;
    private static final int TAG_GPS = 0x8825;

    @TempDir private Path root;

    /** A JPEG with further segments behind its start. */
    private static byte[] photo(byte[]... segments) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        byte[] plain = jpeg.toByteArray();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(plain, 0, 2);
        for (byte[] segment : segments) {
            bytes.write(segment);
        }
        bytes.write(plain, 2, plain.length - 2);
        return bytes.toByteArray();
    }

    private static byte[] segment(int marker, byte[] body) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(0xFF00 | marker);
        out.writeShort(body.length + 2);
        out.write(body);
        return bytes.toByteArray();
    }

    /** EXIF with an artist and a place. */
    private static byte[] exif(String artist) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        byte[] name = (artist + "\0").getBytes(StandardCharsets.UTF_8);
        int artistAt = 8 + 2 + 24 + 4;
        int gpsAt = artistAt + name.length;
        int ratiosAt = gpsAt + 2 + 48 + 4;
        out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
        out.writeInt(8);
        out.writeShort(2);
        entry(out, TAG_ARTIST, 2, name.length, artistAt);
        entry(out, TAG_GPS, 4, 1, gpsAt);
        out.writeInt(0);
        out.write(name);
        out.writeShort(4);
        entry(out, 1, 2, 2, 'N' << 24);
        entry(out, 2, 5, 3, ratiosAt);
        entry(out, 3, 2, 2, 'E' << 24);
        entry(out, 4, 5, 3, ratiosAt + 24);
        out.writeInt(0);
        for (int part : List.of(34, 44, 30, 113, 37, 12)) {
            out.writeInt(part);
            out.writeInt(1);
        }
        return segment(0xE1, bytes.toByteArray());
    }

    private static void entry(DataOutputStream out, int tag, int form, int count, int value)
            throws IOException {
        out.writeShort(tag);
        out.writeShort(form);
        out.writeInt(count);
        out.writeInt(value);
    }

    private PhotoNotes read(byte[] photo) throws IOException {
        Path file = Files.write(root.resolve("a.jpg"), photo);
        TreeMap<String, SourceTree.Asset> assets = new TreeMap<>();
        assets.put("a.jpg", new SourceTree.Asset("a.jpg", file, photo.length));
        return PhotoNotes.in(new SourceTree(root, new TreeMap<>(), assets)).get(0);
    }

    @Test
    void artistAndPlaceOfAPhotoAreRead() throws IOException {
        PhotoNotes notes = read(photo(exif("Wang 13912345678")));
        assertThat(notes.tellsPlace()).isTrue();
        assertThat(notes.notes()).contains(new PhotoNotes.Note("Artist", "Wang 13912345678"));
    }

    @Test
    void commentsAndDescriptionsOfProgramsAreRead() throws IOException {
        byte[] comment = segment(0xFE, "打 13912345678".getBytes(StandardCharsets.UTF_8));
        String xmp =
                "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                        + "<rdf:Description xmlns:photoshop=\"http://ns.adobe.com/photoshop/1.0/\""
                        + " photoshop:Credit=\"3号楼2单元501室\"/></rdf:RDF></x:xmpmeta>";
        PhotoNotes notes =
                read(photo(comment, segment(0xE1, xmp.getBytes(StandardCharsets.UTF_8))));
        assertThat(notes.notes())
                .extracting(PhotoNotes.Note::text)
                .contains("打 13912345678", "3号楼2单元501室");
        assertThat(notes.tellsPlace()).isFalse();
    }

    @Test
    void aPlainPhotoAndWhatIsNoPhotoTellNothing() throws IOException {
        assertThat(read(photo()).notes()).noneMatch(note -> note.text().contains("1391"));
        assertThat(read(new byte[] {1, 2, 3}).notes()).isEmpty();
    }
}
