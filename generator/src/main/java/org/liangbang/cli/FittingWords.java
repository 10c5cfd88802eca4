package org.liangbang.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.liangbang.paper.layout.edition.CopyfittingReport;
import org.liangbang.paper.layout.module.Fitting;

/** The copyfitting report in words: what an editor can still change, and what was left out. */
final class FittingWords {
    private static final int POINT = 3;

    private final Speech speech;

    FittingWords(Speech speech) {
        this.speech = speech;
    }

    /** A line for each page, followed by one for everything on it. */
    List<String> lines(CopyfittingReport report) {
        List<String> lines = new ArrayList<>();
        for (CopyfittingReport.PageReport page : report.pages()) {
            lines.add(page(page));
            page.fittings().forEach(fitting -> lines.add(fitting(fitting)));
        }
        return lines;
    }

    private String page(CopyfittingReport.PageReport page) {
        CopyfittingReport.Room room = page.room();
        String open =
                room.open() == 0
                        ? speech.say("fitting.full")
                        : speech.say("fitting.open", room.open());
        return speech.say(
                "fitting.page",
                page.number(),
                page.name(),
                room.material(),
                points(room.size()),
                points(room.leading()),
                room.cells(),
                open);
    }

    private String fitting(Fitting fitting) {
        StringBuilder line = new StringBuilder();
        line.append(
                switch (fitting.kind()) {
                    case STORY ->
                            speech.say(
                                    "fitting.story",
                                    fitting.id(),
                                    fitting.columns(),
                                    fitting.rows(),
                                    fitting.text().lines(),
                                    points(fitting.titleSize()));
                    case BOX ->
                            speech.say(
                                    "fitting.box", fitting.id(), fitting.columns(), fitting.rows());
                    case DATA ->
                            speech.say(
                                    "fitting.data",
                                    fitting.id(),
                                    fitting.columns(),
                                    fitting.rows());
                });
        count(line, "fitting.head", fitting.white().head());
        count(line, "fitting.foot", fitting.white().foot());
        if (fitting.kind() == Fitting.Kind.STORY && fitting.white().foot() == 0) {
            String key = fitting.text().spare() == 0 ? "fitting.tight" : "fitting.spare";
            line.append(speech.say(key, fitting.text().spare()));
        }
        count(line, "fitting.photos", fitting.leftOut().photos());
        line.append(fitting.leftOut().paragraphs() ? speech.say("fitting.paragraphs") : "");
        if (!fitting.text().forced().isEmpty()) {
            String forced = String.join(speech.say("fitting.between"), fitting.text().forced());
            line.append(speech.say("fitting.forced", forced));
        }
        return line.append(speech.say("fitting.end")).toString();
    }

    private void count(StringBuilder line, String key, int count) {
        if (count > 0) {
            line.append(speech.say(key, count));
        }
    }

    private static String points(int thousandths) {
        return BigDecimal.valueOf(thousandths, POINT).stripTrailingZeros().toPlainString();
    }
}
