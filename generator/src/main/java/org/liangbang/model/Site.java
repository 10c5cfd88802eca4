package org.liangbang.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.Schema;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Node;
import org.liangbang.source.Span;

/**
 * What the whole site is: its name, its district, who answers for it.
 *
 * @param name the nameplate
 * @param slogan a line beside the nameplate, when there is one
 * @param language of the content, such as {@code zh-CN}
 * @param timeZone by which "today" is judged
 * @param baseUrl where the site will be, ending in {@code /}; without it there are no absolute
 *     addresses
 * @param asOf the day by which deadlines are judged, when it is fixed
 * @param sample whether everything is invented, which every page then says
 * @param sampleNote a sentence beside that, when there is one
 * @param district the root of the units
 * @param organ who publishes
 * @param contact how to reach them
 * @param repository where the content can be read, when it can
 * @param licence under which the open data may be used, when it is stated
 * @param footer lines at the foot of every page
 * @param publication the printed paper's kind and masthead
 * @param span where it is written
 */
public record Site(
        Located<String> name,
        Optional<Located<String>> slogan,
        String language,
        ZoneId timeZone,
        Optional<String> baseUrl,
        Optional<LocalDate> asOf,
        boolean sample,
        Optional<Located<String>> sampleNote,
        Located<String> district,
        Located<String> organ,
        Contact contact,
        Optional<Repository> repository,
        Optional<String> licence,
        List<Located<String>> footer,
        Publication publication,
        Span span) {
    /**
     * How to reach who publishes.
     *
     * @param phone the office's number
     * @param address where the office is
     * @param email when there is one
     */
    public record Contact(String phone, String address, Optional<String> email) {
        private static final Field<String> PHONE = Field.required("phone", Values.text());
        private static final Field<String> ADDRESS = Field.required("address", Values.text());
        private static final Field<Optional<String>> EMAIL = Field.optional("email", Values.text());
        private static final ValueFormat<Contact> FORMAT =
                RecordFormat.of(
                        "contact",
                        List.of(PHONE, ADDRESS, EMAIL),
                        read -> new Contact(read.get(PHONE), read.get(ADDRESS), read.get(EMAIL)));
    }

    /**
     * Where the content can be read.
     *
     * @param name what the place is called
     * @param pattern an address with {@code {path}} and {@code {line}} in it
     */
    public record Repository(String name, String pattern) {
        private static final Field<String> NAME = Field.required("name", Values.text());
        private static final Field<String> PATTERN = Field.required("pattern", url(""));
        private static final ValueFormat<Repository> FORMAT =
                RecordFormat.of(
                        "repository",
                        List.of(NAME, PATTERN),
                        read -> new Repository(read.get(NAME), read.get(PATTERN)));

        /** The address at which a line of a content file can be read. */
        public String line(String path, int line) {
            return pattern.replace("{path}", path).replace("{line}", Integer.toString(line));
        }
    }

    /** The kind of record in {@link Content}; there is one. */
    public static final RecordType<Site> TYPE = new RecordType<>("site", Site.class);

    private static final Field<Located<String>> NAME =
            Field.required("name", Values.text().located());
    private static final Field<Optional<Located<String>>> SLOGAN =
            Field.optional("slogan", Values.text().located());
    private static final Field<String> LANGUAGE =
            Field.defaulted("language", Values.text(), "zh-CN");
    private static final Field<ZoneId> TIME_ZONE =
            Field.defaulted("time-zone", zone(), ZoneId.of("Asia/Shanghai"));
    private static final Field<Optional<String>> BASE_URL = Field.optional("base-url", url("/"));
    private static final Field<Optional<LocalDate>> AS_OF = Field.optional("as-of", Values.date());
    private static final Field<Boolean> SAMPLE = Field.defaulted("sample", Values.flag(), false);
    private static final Field<Optional<Located<String>>> SAMPLE_NOTE =
            Field.optional("sample-note", Values.text().located());
    private static final Field<Located<String>> DISTRICT =
            Field.required("district", Values.id().located());
    private static final Field<Located<String>> ORGAN =
            Field.required("organ", Values.text().located());
    private static final Field<Contact> CONTACT = Field.required("contact", Contact.FORMAT);
    private static final Field<Optional<Repository>> REPOSITORY =
            Field.optional("repository", Repository.FORMAT);
    private static final Field<Optional<String>> LICENCE = Field.optional("licence", Values.text());
    private static final Field<List<Located<String>>> FOOTER =
            Field.list("footer", Values.text().located());
    private static final Field<Publication> PUBLICATION =
            Field.required("publication", Publication.FORMAT);

    private static final ValueFormat<Site> FORMAT =
            RecordFormat.of(
                    "site",
                    List.of(
                            NAME,
                            SLOGAN,
                            LANGUAGE,
                            TIME_ZONE,
                            BASE_URL,
                            AS_OF,
                            SAMPLE,
                            SAMPLE_NOTE,
                            DISTRICT,
                            ORGAN,
                            CONTACT,
                            REPOSITORY,
                            LICENCE,
                            FOOTER,
                            PUBLICATION),
                    read ->
                            new Site(
                                    read.get(NAME),
                                    read.get(SLOGAN),
                                    read.get(LANGUAGE),
                                    read.get(TIME_ZONE),
                                    read.get(BASE_URL),
                                    read.get(AS_OF),
                                    read.get(SAMPLE),
                                    read.get(SAMPLE_NOTE),
                                    read.get(DISTRICT),
                                    read.get(ORGAN),
                                    read.get(CONTACT),
                                    read.get(REPOSITORY),
                                    read.get(LICENCE),
                                    read.get(FOOTER),
                                    read.get(PUBLICATION),
                                    read.span()));

    /** Where the site is described. */
    public static final RecordSource<Site> SOURCE =
            RecordSource.data(TYPE, "site.yaml", FORMAT, (place, site) -> List.of(site));

    /** Keeps its own copy. */
    public Site {
        footer = List.copyOf(footer);
    }

    private static ValueFormat<ZoneId> zone() {
        return new ValueFormat<>() {
            @Override
            public Optional<ZoneId> read(Node node, Consumer<Diagnostic> report) {
                return Values.text().read(node, report).flatMap(name -> zone(name, node, report));
            }

            private static Optional<ZoneId> zone(
                    String name, Node node, Consumer<Diagnostic> report) {
                try {
                    return Optional.of(ZoneId.of(name));
                } catch (DateTimeException noSuchZone) {
                    report.accept(
                            Diagnostic.error("value.not-a-time-zone", node.span())
                                    .with("value", name));
                    return Optional.empty();
                }
            }

            @Override
            public Schema schema() {
                return Schema.Scalar.text();
            }
        };
    }

    /** An address of the web with a given ending. */
    private static ValueFormat<String> url(String ending) {
        Pattern form = Pattern.compile("https?://[^\\s\"'<>]+" + ending);
        return new ValueFormat<>() {
            @Override
            public Optional<String> read(Node node, Consumer<Diagnostic> report) {
                Optional<String> address = Values.text().read(node, report);
                if (address.isPresent() && !form.matcher(address.get()).matches()) {
                    report.accept(
                            Diagnostic.error("value.not-a-web-address", node.span())
                                    .with("value", address.get())
                                    .with("ending", ending));
                    return Optional.empty();
                }
                return address;
            }

            @Override
            public Schema schema() {
                return Schema.Scalar.text("^" + form.pattern() + "$");
            }
        };
    }
}
