package org.liangbang.paper.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.liangbang.paper.layout.Crop;
import org.liangbang.paper.layout.Frame;
import org.liangbang.paper.layout.Pictures;

/** The pictures that one document shows, each once. */
final class PictureShelf {
    private final Pictures pictures;
    private final Map<Shown, Frame.Picture> used = new LinkedHashMap<>();
    private final Map<Shown, String> names = new LinkedHashMap<>();

    PictureShelf(Pictures pictures) {
        this.pictures = pictures;
    }

    /** The name by which a page calls for a picture. */
    String name(Frame.Picture picture) {
        Shown shown = new Shown(picture.file(), picture.crop());
        used.putIfAbsent(shown, picture);
        return names.computeIfAbsent(shown, first -> "P" + names.size());
    }

    /** The pictures by the names under which pages call for them; the files go into the print. */
    COSDictionary embed(PDDocument document, Fingerprint print) throws IOException {
        COSDictionary objects = new COSDictionary();
        for (Map.Entry<Shown, Frame.Picture> entry : used.entrySet()) {
            byte[] file = pictures.print(entry.getValue());
            print.add(file);
            COSName name = COSName.getPDFName(name(entry.getValue()));
            objects.setItem(name, PictureFile.of(file).embed(document));
        }
        return objects;
    }

    /** What of which picture is shown. */
    private record Shown(String file, Crop crop) {}
}
