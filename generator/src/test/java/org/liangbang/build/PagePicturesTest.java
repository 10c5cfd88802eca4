package org.liangbang.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

/** The pictures of all printed pages of the sample district. */
class PagePicturesTest {
    private static final int LARGEST = 1_500_000;

    private static List<Path> pictures() {
        return SampleSite.built().files(".svg").stream()
                .filter(file -> file.getParent().getParent().endsWith("editions"))
                .toList();
    }

    @Test
    void everyPrintedPageHasAPicture() {
        long pages =
                SampleSite.built().files(".pdf").stream()
                        .map(file -> file.getFileName().toString())
                        .filter(name -> name.matches("\\d{4}-\\d\\d-\\d\\d-\\d+\\.pdf"))
                        .count();
        assertThat(pictures()).hasSize((int) pages).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void noneIsTooLarge() throws IOException {
        for (Path picture : pictures()) {
            assertThat(Files.size(picture)).as(picture.toString()).isLessThan(LARGEST);
        }
    }

    /** No font, no style, no script, and nothing from outside the file. */
    @Test
    void eachStandsAlone() throws IOException, XMLStreamException {
        for (Path picture : pictures()) {
            assertThat(elements(picture))
                    .as(picture.toString())
                    .isSubsetOf("svg", "defs", "path", "g", "use", "rect", "circle", "image");
            assertThat(references(Files.readString(picture)))
                    .as(picture.toString())
                    .allMatch(to -> to.startsWith("#g") || to.startsWith("data:image/"));
        }
    }

    private static List<String> elements(Path picture) throws IOException, XMLStreamException {
        try (var in = Files.newInputStream(picture)) {
            XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
            Stream.Builder<String> names = Stream.builder();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT) {
                    names.add(xml.getLocalName());
                }
            }
            return names.build().distinct().toList();
        }
    }

    private static List<String> references(String svg) {
        return Pattern.compile("(?:href|src)=\"([^\"]{1,40})|url\\(([^)]{1,40})")
                .matcher(svg)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("^(?:(?:href|src)=\"|url\\()", ""))
                .distinct()
                .toList();
    }
}
