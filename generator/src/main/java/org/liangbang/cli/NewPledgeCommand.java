package org.liangbang.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a commented pledge to the end of a unit's pledges; what is there stays as it is. */
@Command(name = "pledge", mixinStandardHelpOptions = true)
final class NewPledgeCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "CAMPAIGN", descriptionKey = "new.campaign")
    private String campaign = "";

    @Parameters(index = "1", paramLabel = "UNIT", descriptionKey = "new.unit")
    private String unit = "";

    @Parameters(index = "2", paramLabel = "ID", descriptionKey = "new.id")
    private String id = "";

    @Option(names = "--topic", descriptionKey = "new.topic", paramLabel = "ID", required = true)
    private String topic = "";

    @Option(names = "--due", descriptionKey = "new.due", paramLabel = "DATE", required = true)
    private LocalDate due = LocalDate.EPOCH;

    @Option(names = "--content", descriptionKey = "content", paramLabel = "DIR")
    private Path content = Path.of("content");

    NewPledgeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        for (String each : new String[] {campaign, unit, id, topic}) {
            if (!NewFiles.isId(each)) {
                return NewFiles.refuse(desk, "new.id-form", each);
            }
        }
        Path home = content.resolve("campaigns").resolve(campaign);
        if (!Files.isDirectory(home)) {
            return NewFiles.refuse(desk, "new.unknown", campaign);
        }
        Path file = home.resolve("pledges").resolve(unit + ".yaml");
        String before = Files.exists(file) ? Files.readString(file) : "";
        if (hasPledge(before)) {
            return NewFiles.refuse(desk, "new.id-taken", id, file);
        }
        Files.createDirectories(home.resolve("pledges"));
        Map<String, String> values = new TreeMap<>();
        values.put("id", id);
        values.put("topic", topic);
        values.put("due", due.toString());
        String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
        Files.writeString(
                file,
                gap + Starter.text("pledge.yaml", values),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        desk.say("new.written", file);
        return ExitCode.DONE;
    }

    /** Whether a pledge with the id is written already, in either way of writing a record. */
    private boolean hasPledge(String pledges) {
        String line =
                "(?m)^\\s*-\\s*(\\{\\s*)?id:\\s*[\"']?"
                        + Pattern.quote(id)
                        + "[\"']?\\s*([,}#].*)?$";
        return Pattern.compile(line).matcher(pledges).find();
    }
}
