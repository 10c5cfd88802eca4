package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing below the command line asks the machine for what differs between machines. */
class BansTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit before each test
    private Path folder;

    @Test
    void theProgramKeepsEveryBan() {
        assertThat(Bans.all()).isNotEmpty();
        assertThat(Bans.all().stream().flatMap(ban -> ban.violations(Program.classes()).stream()))
                .isEmpty();
    }

    @Test
    void theClockIsSeen() {
        assertSeen(
                Bans.CLOCK,
                "java.time.LocalDate.now()",
                "java.time.Instant.now()",
                "java.time.ZonedDateTime.now(java.time.ZoneOffset.UTC)",
                "java.time.Year.now()",
                "java.time.Clock.systemUTC()",
                "System.currentTimeMillis()",
                "new java.util.Date()",
                "java.util.Calendar.getInstance(java.util.Locale.ROOT)",
                "(java.util.function.Supplier<Object>) java.time.LocalDate::now");
        assertUnseen(Bans.CLOCK, "java.time.LocalDate.of(2025, 1, 1)", "new java.util.Date(0L)");
    }

    @Test
    void theStopWatchIsSeen() {
        assertSeen(Bans.STOP_WATCH, "System.nanoTime()");
    }

    @Test
    void theLocaleOfTheMachineIsSeen() {
        assertSeen(
                Bans.LOCALE,
                "java.util.Locale.getDefault()",
                "java.util.Locale.getDefault(java.util.Locale.Category.FORMAT)",
                "\"A\".toLowerCase()",
                "\"a\".toUpperCase()",
                "(java.util.function.UnaryOperator<String>) String::toLowerCase",
                "String.format(\"%d\", 1)",
                "\"%d\".formatted(1)",
                "new java.util.Formatter()",
                "new java.io.PrintStream(new java.io.ByteArrayOutputStream()).printf(\"%d\", 1)",
                "java.time.format.DateTimeFormatter.ofPattern(\"d\")",
                "java.time.format.DateTimeFormatter.ofLocalizedDate("
                        + "java.time.format.FormatStyle.LONG)",
                "new java.time.format.DateTimeFormatterBuilder().toFormatter()",
                "new java.text.SimpleDateFormat(\"d\")",
                "java.text.NumberFormat.getInstance()",
                "java.text.NumberFormat.getPercentInstance()",
                "java.text.DateFormat.getDateInstance(1)",
                "new java.text.DecimalFormat(\"0.0\")",
                "new java.text.DecimalFormatSymbols()",
                "java.text.MessageFormat.format(\"{0}\", 1)",
                "java.text.Collator.getInstance()",
                "java.text.BreakIterator.getLineInstance()",
                "java.util.ResourceBundle.getBundle(\"messages\")");
        assertUnseen(
                Bans.LOCALE,
                "\"A\".toLowerCase(java.util.Locale.ROOT)",
                "String.format(java.util.Locale.ROOT, \"%d\", 1)",
                "java.time.format.DateTimeFormatter.ofPattern(\"d\", java.util.Locale.ROOT)",
                "java.util.ResourceBundle.getBundle(\"messages\", java.util.Locale.ROOT)");
    }

    @Test
    void theTimeZoneOfTheMachineIsSeen() {
        assertSeen(
                Bans.ZONE, "java.util.TimeZone.getDefault()", "java.time.ZoneId.systemDefault()");
        assertUnseen(Bans.ZONE, "java.time.ZoneId.of(\"Asia/Shanghai\")");
    }

    @Test
    void theEncodingOfTheMachineIsSeen() {
        assertSeen(
                Bans.ENCODING,
                "java.nio.charset.Charset.defaultCharset()",
                "\"a\".getBytes()",
                "new String(new byte[0])",
                "new java.io.InputStreamReader(System.in)",
                "new java.io.OutputStreamWriter(System.out)",
                "new java.io.FileReader(\"a\")",
                "System.lineSeparator()");
        assertUnseen(
                Bans.ENCODING,
                "\"a\".getBytes(java.nio.charset.StandardCharsets.UTF_8)",
                "new String(new byte[0], java.nio.charset.StandardCharsets.UTF_8)");
    }

    @Test
    void chanceIsSeen() {
        assertSeen(
                Bans.CHANCE,
                "Math.random()",
                "new java.util.Random()",
                "new java.util.Random(1)",
                "java.util.concurrent.ThreadLocalRandom.current()",
                "java.util.random.RandomGenerator.getDefault()",
                "new java.security.SecureRandom()",
                "java.util.UUID.randomUUID()",
                "System.identityHashCode(\"\")");
        assertUnseen(Bans.CHANCE, "java.util.UUID.nameUUIDFromBytes(new byte[0])");
    }

    @Test
    void unsortedListingsAreSeen() {
        assertSeen(
                Bans.FOLDER_ORDER,
                "new java.io.File(\".\").listFiles()",
                "new java.io.File(\".\").list()");
    }

    @Test
    void theProcessIsSeen() {
        assertSeen(
                Bans.PROCESS,
                "System.out",
                "System.err",
                "System.getenv()",
                "System.getenv(\"HOME\")",
                "System.getProperty(\"user.dir\")",
                "Boolean.getBoolean(\"x\")",
                "Runtime.getRuntime().exec(\"x\")",
                "new ProcessBuilder(\"x\")",
                "java.util.logging.Logger.getLogger(\"x\")");
    }

    @Test
    void connectionsAreSeen() {
        assertSeen(
                Bans.CONNECTIONS,
                "new java.net.URL(\"http://planted.invalid\")",
                "java.net.URI.create(\"http://planted.invalid\").toURL().openStream()");
        assertUnseen(Bans.CONNECTIONS, "java.net.URI.create(\"http://planted.invalid\")");
    }

    @Test
    void hashedStreamsAreSeen() {
        assertSeen(
                Bans.HASHED_STREAMS,
                collect("toSet()"),
                collect("toUnmodifiableSet()"),
                collect("toMap(a -> a, a -> a)"),
                collect("toMap(a -> a, a -> a, (a, b) -> a)"),
                collect("toUnmodifiableMap(a -> a, a -> a)"),
                collect("groupingBy(a -> a)"),
                collect("groupingBy(a -> a, java.util.stream.Collectors.counting())"),
                "java.util.Set.of(new String[] {\"a\", \"b\"})");
        assertUnseen(
                Bans.HASHED_STREAMS,
                collect("toMap(a -> a, a -> a, (a, b) -> a, java.util.TreeMap::new)"),
                collect(
                        "groupingBy(a -> a, java.util.TreeMap::new,"
                                + " java.util.stream.Collectors.counting())"));
    }

    private static String collect(String collector) {
        return "java.util.stream.Stream.of(\"a\").collect(java.util.stream.Collectors."
                + collector
                + ")";
    }

    @Test
    void aBanIsLiftedOnlyWhereItSaysSo() {
        Map<String, String> sources = new LinkedHashMap<>();
        plant(sources, "org.liangbang.cli.Main", "java.time.LocalDate.now()");
        plant(sources, "org.liangbang.clients.Main", "java.time.LocalDate.now()");
        plant(sources, "org.liangbang.build.Timings", "System.nanoTime()");
        plant(sources, "org.liangbang.build.Build", "System.nanoTime()");
        JavaClasses planted = Planted.compile(folder, sources);

        assertThat(Bans.CLOCK.violations(planted)).singleElement().asString().contains("clients");
        assertThat(Bans.STOP_WATCH.violations(planted))
                .singleElement()
                .asString()
                .contains("Build");
    }

    private void assertSeen(Ban ban, String... expressions) {
        List<String> seen = violations(ban, expressions);
        for (int i = 0; i < expressions.length; i++) {
            String name = "Planted" + i + ".";
            assertThat(seen).as(expressions[i]).anyMatch(violation -> violation.contains(name));
        }
    }

    private void assertUnseen(Ban ban, String... expressions) {
        assertThat(violations(ban, expressions)).isEmpty();
    }

    private List<String> violations(Ban ban, String... expressions) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (int i = 0; i < expressions.length; i++) {
            plant(sources, "org.liangbang.compute.Planted" + i, expressions[i]);
        }
        return ban.violations(Planted.compile(folder, sources));
    }

    private static void plant(Map<String, String> sources, String name, String expression) {
        int dot = name.lastIndexOf('.');
        String text =
                "package %s; class %s { Object planted() throws Exception { return %s; } }"
                        .formatted(name.substring(0, dot), name.substring(dot + 1), expression);
        sources.put(name, text);
    }
}
