package org.liangbang.paper.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.liangbang.paper.layout.Imprint;

/** What the file says of itself, in both places where a PDF can say it. */
final class Metadata {
    private static final String PRODUCER = "Liangbang";
    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss", Locale.ROOT);

    /** PDF/A-2a and PDF/UA-1 with the schema that PDF/A asks for (ISO 19005-2, 6.6.2.3). */
    private static final String XMP =
            """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
             <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
              <rdf:Description rdf:about=""
                xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
               <dc:creator><rdf:Seq><rdf:li>{issuer}</rdf:li></rdf:Seq></dc:creator>
               <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
               <xmp:CreateDate>{date}</xmp:CreateDate>
               <xmp:ModifyDate>{date}</xmp:ModifyDate>
               <pdf:Producer>{producer}</pdf:Producer>
               <pdfaid:part>2</pdfaid:part>
               <pdfaid:conformance>A</pdfaid:conformance>
               <pdfuaid:part>1</pdfuaid:part>
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
             </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private Metadata() {}

    /** The metadata stream of the catalogue. */
    static COSStream stream(PDDocument document, Imprint imprint) throws IOException {
        String xmp =
                XMP.replace("{title}", escaped(imprint.title()))
                        .replace("{issuer}", escaped(imprint.issuer()))
                        .replace("{language}", escaped(imprint.language()))
                        .replace("{date}", XMP_DATE.format(imprint.issued()))
                        .replace("{producer}", PRODUCER);
        // never deflated, so that programs that know no PDF can find it
        COSStream stream = Streams.plain(document, xmp.getBytes(StandardCharsets.UTF_8));
        stream.setItem(COSName.TYPE, COSName.METADATA);
        stream.setName(COSName.SUBTYPE, "XML");
        return stream;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The same in the older form. */
    static COSDictionary information(Imprint imprint) {
        COSDictionary information = new COSDictionary();
        information.setString(COSName.TITLE, imprint.title());
        information.setString(COSName.AUTHOR, imprint.issuer());
        information.setString(COSName.PRODUCER, PRODUCER);
        information.setString(COSName.CREATION_DATE, date(imprint.issued()));
        information.setString(COSName.MOD_DATE, date(imprint.issued()));
        return information;
    }

    private static String date(OffsetDateTime moment) {
        int minutes = moment.getOffset().getTotalSeconds() / 60;
        int away = Math.abs(minutes);
        return PDF_DATE.format(moment)
                + String.format(
                        Locale.ROOT, "%s%02d'%02d'", minutes < 0 ? "-" : "+", away / 60, away % 60);
    }
}
