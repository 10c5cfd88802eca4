package org.liangbang.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Outcome;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;
import org.liangbang.source.Span;

class PhotoLibraryTest {
    /** A JPEG segment with EXIF that says "lying on its side" (orientation 6) and nothing else. */
    private static final byte[] EXIF_SIDEWAYS = {
        (byte) 0xFF,
        (byte) 0xE1,
        0,
        34,
        'E',
        'x',
        'i',
        'f',
        0,
        0,
        'M',
        'M',
        0,
        42,
        0,
        0,
        0,
        8,
        0,
        1,
        1,
        0x12,
        0,
        3,
        0,
        0,
        0,
        1,
        0,
        6,
        0,
        0,
        0,
        0,
        0,
        0
    };

    private static final Span PLACE = new SourceFile("articles/2025/a.md", "photo\n").start();

    @TempDir private Path root;

    private Outcome<PhotoLibrary> read(String path) throws IOException {
        TreeMap<String, SourceTree.Asset> assets = new TreeMap<>();
        try (var files = Files.list(root)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                assets.put(name, new SourceTree.Asset(name, file, Files.size(file)));
            }
        }
        SourceTree tree = new SourceTree(root, new TreeMap<>(), assets);
        return PhotoLibrary.read(tree, List.of(new Located<>(path, PLACE)));
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] sideways(byte[] jpeg) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg, 0, 2);
        bytes.write(EXIF_SIDEWAYS);
        bytes.write(jpeg, 2, jpeg.length - 2);
        return bytes.toByteArray();
    }

    @Test
    void aPhotoIsPublishedInSizesNoWiderThanItself() throws IOException {
        Files.write(root.resolve("a.png"), picture(1000, 500, "png"));
        Photo photo = read("a.png").value().orElseThrow().photo("a.png").orElseThrow();
        assertThat(photo.renditions())
                .extracting(Photo.Rendition::width)
                .containsExactly(480, 960, 1000);
        assertThat(photo.widest().height()).isEqualTo(500);
    }

    @Test
    void aPhotoOnItsSideIsTurnedAndLosesItsMetadata() throws Exception {
        Files.write(root.resolve("a.jpg"), sideways(picture(600, 400, "jpg")));
        Photo photo = read("a.jpg").value().orElseThrow().photo("a.jpg").orElseThrow();
        assertThat(photo.width()).isEqualTo(400);
        assertThat(photo.height()).isEqualTo(600);
        byte[] published = PhotoEncoder.encode(photo, photo.widest());
        BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(published));
        assertThat(decoded.getWidth()).isEqualTo(400);
        assertThat(decoded.getHeight()).isEqualTo(600);
        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(published));
        for (Directory directory : metadata.getDirectories()) {
            assertThat(directory).isNotInstanceOf(ExifDirectoryBase.class);
        }
    }

    @Test
    void theSamePhotoGivesTheSameBytes() throws IOException {
        Files.write(root.resolve("a.png"), picture(700, 500, "png"));
        Photo photo = read("a.png").value().orElseThrow().photo("a.png").orElseThrow();
        assertThat(PhotoEncoder.encode(photo, photo.renditions().get(0)))
                .isEqualTo(PhotoEncoder.encode(photo, photo.renditions().get(0)));
    }

    @Test
    void aMissingPhotoIsReportedWithTheNearestName() throws IOException {
        Files.write(root.resolve("stage.png"), picture(10, 10, "png"));
        Diagnostic diagnostic = read("stgae.png").diagnostics().get(0);
        assertThat(diagnostic.code()).isEqualTo("media.missing");
        assertThat(diagnostic.arguments()).containsEntry("near", "stage.png");
    }

    @Test
    void whatIsNoPictureIsRefusedByItsBytesAndNotByItsName() throws IOException {
        Files.writeString(root.resolve("a.png"), "<svg onload=alert(1)>");
        assertThat(read("a.png").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("media.not-a-picture");
    }

    @Test
    void aSmallFileThatClaimsAHugePictureIsRefusedUndecoded() throws IOException {
        byte[] bomb = picture(10, 10, "png");
        // width and height stand at offset 16 of a PNG, four bytes each
        bomb[16] = 0;
        bomb[17] = 0;
        bomb[18] = (byte) 0xEA;
        bomb[19] = 0x60;
        bomb[20] = 0;
        bomb[21] = 0;
        bomb[22] = (byte) 0xEA;
        bomb[23] = 0x60;
        Files.write(root.resolve("a.png"), bomb);
        assertThat(read("a.png").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("media.too-many-pixels");
    }

    @Test
    void aPhotoAsTelephonesKeepThemIsRefusedWithAdvice() throws IOException {
        Files.write(
                root.resolve("a.heic"),
                new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'h', 'e', 'i', 'c', 0, 0});
        assertThat(read("a.heic").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("media.heic");
    }
}
