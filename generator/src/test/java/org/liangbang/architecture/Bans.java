package org.liangbang.architecture;

import java.util.List;

/** What the program may not ask its machine (design, section 2). */
final class Bans {
    /** The wall clock; the day to judge by is read once, by the command line. */
    static final Ban CLOCK =
            Ban.everywhere(
                            "the clock",
                            "java\\.time\\..*\\.now\\(.*",
                            "java\\.time\\.(Clock|InstantSource)\\..*",
                            "java\\.lang\\.System\\.currentTimeMillis\\(\\)",
                            "java\\.util\\.Date\\.<init>\\(\\)",
                            "java\\.util\\.Calendar\\.getInstance\\(.*",
                            "java\\.util\\.GregorianCalendar\\.<init>\\(.*")
                    .exceptIn("cli.", "serve.");

    /** The stop watch; only stage times are measured. */
    static final Ban STOP_WATCH =
            Ban.everywhere("the stop watch", "java\\.lang\\.System\\.nanoTime\\(\\)")
                    .exceptIn("build.Timings", "cli.", "serve.");

    /** The language and region of the machine. */
    static final Ban LOCALE =
            Ban.everywhere(
                    "the machine's locale",
                    "java\\.util\\.Locale\\.(get|set)Default\\(.*",
                    "java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)",
                    "java\\.lang\\.String\\.format\\(String,Object\\[\\]\\)",
                    "java\\.lang\\.String\\.formatted\\(.*",
                    "java\\.util\\.Formatter\\.<init>\\((|Appendable|OutputStream|File|PrintStream)\\)",
                    "java\\.io\\.Print(Stream|Writer)\\.(printf|format)\\(String,.*",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized.*",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(String\\)",
                    "java\\.time\\.format\\.DateTimeFormatterBuilder\\.toFormatter\\(\\)",
                    "java\\.text\\.SimpleDateFormat\\.<init>\\((|String)\\)",
                    "java\\.text\\.(Number|Decimal|Date|CompactNumber)Format\\.get\\w*Instance"
                            + "\\((|int|int,int)\\)",
                    "java\\.text\\.DecimalFormat\\.<init>\\((|String)\\)",
                    "java\\.text\\.DecimalFormatSymbols\\.(<init>|getInstance)\\(\\)",
                    "java\\.text\\.MessageFormat\\.(<init>|format)\\(String.*",
                    "java\\.text\\.(Collator|BreakIterator)\\.get\\w*Instance\\(\\)",
                    "java\\.util\\.ResourceBundle\\.getBundle\\(String(|,Control|,Module)\\)");

    /** The time zone of the machine. */
    static final Ban ZONE =
            Ban.everywhere(
                    "the machine's time zone",
                    "java\\.util\\.TimeZone\\.(get|set)Default\\(.*",
                    "java\\.time\\.ZoneId\\.systemDefault\\(\\)");

    /** The encoding and the line ends of the machine. */
    static final Ban ENCODING =
            Ban.everywhere(
                    "the machine's encoding",
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)",
                    "java\\.lang\\.String\\.getBytes\\(\\)",
                    "java\\.lang\\.String\\.<init>\\(byte\\[\\](|,int,int)\\)",
                    "java\\.io\\.(InputStreamReader|OutputStreamWriter)\\.<init>\\(\\w+\\)",
                    "java\\.io\\.File(Reader|Writer)\\.<init>\\((File|String)(|,boolean)\\)",
                    "java\\.lang\\.System\\.lineSeparator\\(\\)",
                    "java\\.io\\.PrintWriter\\.println\\(.*",
                    "java\\.io\\.BufferedWriter\\.newLine\\(\\)");

    /** Chance. */
    static final Ban CHANCE =
            Ban.everywhere(
                    "chance",
                    "java\\.(lang\\.(Strict)?Math)\\.random\\(\\)",
                    "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(.*",
                    "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*",
                    "java\\.util\\.random\\..*",
                    "java\\.security\\.SecureRandom\\..*",
                    "java\\.util\\.UUID\\.randomUUID\\(\\)",
                    "java\\.util\\.Collections\\.shuffle\\(.*",
                    "java\\.lang\\.System\\.identityHashCode\\(.*");

    /** The order in which a file system lists a folder. */
    static final Ban FOLDER_ORDER =
            Ban.everywhere("unsorted listings", "java\\.io\\.File\\.list\\w*\\(.*");

    /** The console and the process; they belong to the command line. */
    static final Ban PROCESS =
            Ban.everywhere(
                            "the process",
                            "java\\.lang\\.System\\.(in|out|err)",
                            "java\\.lang\\.System\\.(getenv|getProperty|getProperties|exit)\\(.*",
                            "java\\.lang\\.(Integer\\.getInteger|Long\\.getLong)\\(.*",
                            "java\\.lang\\.Boolean\\.getBoolean\\(.*",
                            "java\\.lang\\.Throwable\\.printStackTrace\\(\\)",
                            "java\\.lang\\.Runtime\\.(exit|halt|exec|addShutdownHook)\\(.*",
                            "java\\.lang\\.ProcessBuilder\\.<init>\\(.*",
                            "java\\.util\\.logging\\..*")
                    .exceptIn("cli.");

    /** Connections; an address is only ever written, never opened. */
    static final Ban CONNECTIONS =
            Ban.everywhere("connections", "java\\.net\\.URL\\.(open\\w+|getContent|<init>)\\(.*");

    /** Streams that end in a hash collection; what is only looked up is filled in a loop. */
    static final Ban HASHED_STREAMS =
            Ban.everywhere(
                    "hash order",
                    "java\\.util\\.stream\\.Collectors\\.to(Unmodifiable)?Set\\(\\)",
                    "java\\.util\\.stream\\.Collectors\\.to(Unmodifiable|Concurrent)Map\\(.*",
                    "java\\.util\\.stream\\.Collectors\\.toMap\\(\\w+,\\w+(,\\w+)?\\)",
                    "java\\.util\\.stream\\.Collectors\\.groupingBy\\(\\w+(,\\w+)?\\)",
                    "java\\.util\\.stream\\.Collectors\\.groupingByConcurrent\\(.*",
                    "java\\.util\\.Set\\.of\\(Object\\[\\]\\)");

    private Bans() {}

    /** All of them. */
    static List<Ban> all() {
        return List.of(
                CLOCK,
                STOP_WATCH,
                LOCALE,
                ZONE,
                ENCODING,
                CHANCE,
                FOLDER_ORDER,
                PROCESS,
                CONNECTIONS,
                HASHED_STREAMS);
    }
}
