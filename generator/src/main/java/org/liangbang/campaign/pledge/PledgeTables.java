package org.liangbang.campaign.pledge;

import static org.liangbang.campaign.OpenTable.ColumnType.DATE;
import static org.liangbang.campaign.OpenTable.ColumnType.ID;
import static org.liangbang.campaign.OpenTable.ColumnType.NUMBER;
import static org.liangbang.campaign.OpenTable.ColumnType.TEXT;

import java.util.List;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.View;
import org.liangbang.source.Located;

/** The open data of pledges, one row each, in order of the files. */
final class PledgeTables {
    private static final List<OpenTable.Column> COLUMNS =
            List.of(
                    new OpenTable.Column("campaign", ID),
                    new OpenTable.Column("unit", ID),
                    new OpenTable.Column("pledge", ID),
                    new OpenTable.Column("text", TEXT),
                    new OpenTable.Column("topic", ID),
                    new OpenTable.Column("weight", NUMBER),
                    new OpenTable.Column("owner", ID),
                    new OpenTable.Column("target", TEXT),
                    new OpenTable.Column("progress", TEXT),
                    new OpenTable.Column("first-due", DATE),
                    new OpenTable.Column("due", DATE),
                    new OpenTable.Column("delivered-on", DATE),
                    new OpenTable.Column("state", ID),
                    new OpenTable.Column("overdue", ID),
                    new OpenTable.Column("late", ID),
                    new OpenTable.Column("adjusted", ID));

    private PledgeTables() {}

    static OpenTable of(View view) {
        PledgeResults results = view.results().get(PledgeResults.TYPE);
        return new OpenTable(
                "pledges",
                COLUMNS,
                taker -> results.all().forEach(each -> taker.accept(row(each, view))));
    }

    private static List<String> row(PledgeStatus status, View view) {
        Pledge pledge = status.pledge();
        return List.of(
                pledge.campaign(),
                pledge.unit(),
                pledge.id().value(),
                pledge.text().value(),
                pledge.topic().value(),
                Integer.toString(pledge.weight()),
                view.content().post(pledge.owner().value(), pledge.unit()).id().value(),
                status.target().map(Quantity::printed).orElse(""),
                status.printedProgress(),
                pledge.due().value().toString(),
                status.due().value().toString(),
                status.deliveredOn().map(Located::value).map(Object::toString).orElse(""),
                status.state().word(),
                Boolean.toString(status.isOverdue()),
                Boolean.toString(status.isLate()),
                Boolean.toString(status.isAdjusted()));
    }
}
