package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.List;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.View;
import org.liangbang.document.Inline;
import org.liangbang.document.Table;
import org.liangbang.document.Table.Cell;
import org.liangbang.document.Table.Column;
import org.liangbang.document.Table.ColumnKind;
import org.liangbang.document.Table.Row;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility.TaskForce;
import org.liangbang.source.Located;

/** Task forces with their topics, the post that leads and those that help. */
final class ForceTable {
    private final ResponsibilityWords words;

    ForceTable(View view) {
        this.words = new ResponsibilityWords(view);
    }

    /** A task force with the campaign it belongs to. */
    record Of(Campaign campaign, TaskForce force) {}

    /** The task forces of one campaign. */
    Table ofCampaign(List<Of> forces) {
        return table(forces, false);
    }

    /** Task forces of several campaigns, each named beside its own. */
    Table ofSeveral(List<Of> forces) {
        return table(forces, true);
    }

    /** Without a column of topics where no task force has any. */
    private Table table(List<Of> forces, boolean several) {
        boolean topics = forces.stream().anyMatch(each -> !each.force.topics().isEmpty());
        List<Column> columns = new ArrayList<>();
        columns.add(column("force", ColumnKind.NAME));
        if (several) {
            columns.add(column("campaign", ColumnKind.TEXT));
        }
        if (topics) {
            columns.add(column("topics", ColumnKind.TEXT));
        }
        columns.add(column("lead", ColumnKind.TEXT));
        columns.add(column("members", ColumnKind.TEXT));
        List<Row> rows = new ArrayList<>();
        for (Of each : forces) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(each.force.name().value()));
            if (several) {
                cells.add(Cell.of(ResponsibilityWords.link(each.campaign)));
            }
            if (topics) {
                cells.add(Cell.of(topics(each)));
            }
            cells.add(Cell.of(words.departments(List.of(each.force.lead()), "nobody")));
            cells.add(Cell.of(words.departments(each.force.members(), "none")));
            rows.add(Row.of(cells));
        }
        return new Table(words.get(topics ? "caption" : "caption-plain"), columns, rows, List.of());
    }

    private Column column(String key, ColumnKind kind) {
        return new Column(words.get("column." + key), kind);
    }

    private List<Inline> topics(Of each) {
        List<List<Inline>> topics = new ArrayList<>();
        for (Located<String> id : each.force.topics()) {
            String name = each.campaign.topic(id.value()).orElseThrow().name().value();
            topics.add(List.of(Inline.Reference.to(Addresses.topic(id.value()), name)));
        }
        return ResponsibilityWords.joined(topics, words.get("gap"));
    }
}
