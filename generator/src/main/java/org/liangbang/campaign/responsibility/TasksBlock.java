package org.liangbang.campaign.responsibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.DataBlock;
import org.liangbang.campaign.Parameters;
import org.liangbang.campaign.View;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.document.Block;

/**
 * {@code ::: tasks campaign=wuxing-2025 lead=suidu.justice top=5}: who leads which task of a
 * campaign, all of them or those of one department; the most urgent first when only some are asked
 * for.
 */
final class TasksBlock implements DataBlock {
    private static final String CAMPAIGN = "campaign";
    private static final String LEAD = "lead";
    private static final String UNKNOWN = "task.block-unknown";

    /** The late ones, then the open ones, each by their deadline; what is over comes last. */
    private static final Comparator<TaskStatus> URGENT_FIRST =
            Comparator.comparing((TaskStatus task) -> !task.isLate())
                    .thenComparing(task -> !task.isOpen())
                    .thenComparing(task -> task.due().orElse(task.days().last().value()));

    @Override
    public String name() {
        return "tasks";
    }

    @Override
    public void check(Block.Directive call, Register content, Consumer<Diagnostic> report) {
        Parameters parameters = new Parameters(call);
        parameters.checkKnown(List.of(CAMPAIGN, LEAD, Parameters.TOP), report);
        List<String> campaigns =
                content.all(Division.TYPE).stream().map(Division::campaign).distinct().toList();
        parameters.checkNamed(CAMPAIGN, campaigns, UNKNOWN, report);
        parameters.checkRecord(LEAD, Department.names(content), UNKNOWN, report);
    }

    @Override
    public Address page(Block.Directive call, View view) {
        return Addresses.responsibility(new Parameters(call).text(CAMPAIGN).orElseThrow());
    }

    @Override
    public List<Block> blocks(Block.Directive call, View view) {
        Parameters parameters = new Parameters(call);
        CampaignTasks tasks = parameters.named(CAMPAIGN, view.results().get(TaskResults.TYPE)::of);
        Optional<String> lead = parameters.text(LEAD);
        List<TaskStatus> some = new ArrayList<>(tasks.tasks());
        some.removeIf(task -> lead.filter(by -> !by.equals(task.by())).isPresent());
        if (parameters.top() < some.size()) {
            some.sort(URGENT_FIRST);
            some.subList(parameters.top(), some.size()).clear();
        }
        return List.of(new TaskTable(tasks, view).brief(some));
    }
}
