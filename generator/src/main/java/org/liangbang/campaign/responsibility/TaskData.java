package org.liangbang.campaign.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.liangbang.campaign.OpenTable;
import org.liangbang.campaign.OpenTable.Column;
import org.liangbang.campaign.View;
import org.liangbang.model.Campaign;
import org.liangbang.model.Responsibility;
import org.liangbang.model.Responsibility.LeadGroup;
import org.liangbang.model.Responsibility.TaskForce;
import org.liangbang.source.Located;

/**
 * Responsibility as open data: the roles, the tasks and their leads as written, what a scope holds
 * and who answers for it, and what departments have to do. The last can be worked out from the
 * others.
 */
final class TaskData {
    private static final List<Column> ROLES =
            List.of(Column.id("campaign"), Column.id("body"), Column.id("role"), Column.id("post"));

    private static final List<Column> TASKS =
            List.of(
                    Column.id("campaign"),
                    Column.id("division"),
                    Column.id("force"),
                    Column.id("task"),
                    Column.text("text"),
                    Column.id("covers"),
                    Column.id("joins"),
                    Column.id("contacts"),
                    Column.date("from"),
                    Column.date("to"),
                    Column.date("due"),
                    Column.date("done-on"),
                    Column.id("state"),
                    Column.id("scope"));

    private static final List<Column> LEADS =
            List.of(
                    Column.id("campaign"),
                    Column.id("task"),
                    Column.id("lead"),
                    Column.date("from"),
                    Column.date("to"),
                    Column.text("because"));

    private static final List<Column> SCOPES =
            List.of(
                    Column.id("campaign"),
                    Column.id("scope"),
                    Column.id("matter"),
                    Column.text("name"),
                    Column.date("from"),
                    Column.date("to"),
                    Column.id("task"));

    private static final List<Column> DEPARTMENTS =
            List.of(
                    Column.id("campaign"),
                    Column.id("department"),
                    Column.number("led"),
                    Column.number("open"),
                    Column.number("late"),
                    Column.number("joined"));

    private final View view;
    private final List<CampaignTasks> campaigns;

    TaskData(View view) {
        this.view = view;
        this.campaigns = view.results().get(TaskResults.TYPE).campaigns();
    }

    List<OpenTable> all() {
        return List.of(
                new OpenTable("roles", ROLES, this::roles),
                new OpenTable("tasks", TASKS, this::tasks),
                new OpenTable("task-leads", LEADS, this::leads),
                new OpenTable("task-scopes", SCOPES, this::scopes),
                new OpenTable("task-departments", DEPARTMENTS, this::departments));
    }

    private void roles(Consumer<List<String>> taker) {
        for (Campaign campaign : view.content().all(Campaign.TYPE)) {
            campaign.responsibility().ifPresent(each -> roles(campaign.id().value(), each, taker));
        }
    }

    /** A role that nobody fills has a row without a post. */
    private static void roles(
            String campaign, Responsibility responsibility, Consumer<List<String>> taker) {
        LeadGroup group = responsibility.group();
        role(List.of(campaign, "", "head"), group.head(), taker);
        role(List.of(campaign, "", "deputies"), group.deputies(), taker);
        role(List.of(campaign, "", "members"), group.members(), taker);
        for (TaskForce force : responsibility.taskForces()) {
            String id = force.id().value();
            role(List.of(campaign, id, "lead"), List.of(force.lead()), taker);
            force.members()
                    .forEach(one -> taker.accept(List.of(campaign, id, "joins", one.value())));
        }
    }

    private static void role(
            List<String> role, List<Located<String>> posts, Consumer<List<String>> taker) {
        List<String> ids = posts.isEmpty() ? List.of("") : ids(posts);
        ids.forEach(post -> taker.accept(List.of(role.get(0), role.get(1), role.get(2), post)));
    }

    private static List<String> ids(List<Located<String>> written) {
        return written.stream().map(Located::value).toList();
    }

    private void tasks(Consumer<List<String>> taker) {
        for (CampaignTasks campaign : campaigns) {
            for (CampaignTasks.Divided each : campaign.divisions()) {
                String scope = scope(each.division(), campaign.campaign());
                each.tasks()
                        .forEach(
                                task ->
                                        taker.accept(
                                                task(
                                                        List.of(
                                                                campaign.id(),
                                                                each.division().id(),
                                                                scope),
                                                        task)));
            }
        }
    }

    private String scope(Division division, Campaign campaign) {
        return division.scope()
                .flatMap(scope -> Matters.in(scope, campaign, view.content().register()))
                .map(Matters::key)
                .orElse("");
    }

    private static List<String> task(List<String> home, TaskStatus status) {
        Task task = status.task();
        return List.of(
                home.get(0),
                home.get(1),
                task.force().value(),
                status.id(),
                status.text(),
                String.join(" ", ids(task.covers())),
                String.join(" ", ids(task.joins())),
                String.join(" ", ids(task.contacts())),
                status.days().first().value().toString(),
                status.days().last().value().toString(),
                status.due().map(LocalDate::toString).orElse(""),
                status.doneOn().map(LocalDate::toString).orElse(""),
                status.state().word(),
                home.get(2));
    }

    private void leads(Consumer<List<String>> taker) {
        for (CampaignTasks campaign : campaigns) {
            for (TaskStatus status : campaign.tasks()) {
                for (Lead lead : status.task().leads()) {
                    Turn days = lead.days(status.days());
                    taker.accept(
                            List.of(
                                    campaign.id(),
                                    status.id(),
                                    lead.by().value(),
                                    days.first().value().toString(),
                                    days.last().value().toString(),
                                    lead.because().map(Located::value).orElse("")));
                }
            }
        }
    }

    private void scopes(Consumer<List<String>> taker) {
        for (CampaignTasks campaign : campaigns) {
            for (Cover cover : campaign.covers()) {
                cover.matters()
                        .byId()
                        .values()
                        .forEach(matter -> taker.accept(matter(campaign.id(), cover, matter)));
            }
        }
    }

    private List<String> matter(String campaign, Cover cover, Matter matter) {
        boolean now = matter.days().filter(days -> days.contains(view.asOf())).isPresent();
        return List.of(
                campaign,
                cover.matters().key(),
                matter.id().value(),
                matter.name(),
                matter.days().map(days -> days.first().value().toString()).orElse(""),
                matter.days().map(days -> days.last().value().toString()).orElse(""),
                now ? cover.of(matter).map(found -> found.task().id()).orElse("") : "");
    }

    private void departments(Consumer<List<String>> taker) {
        for (CampaignTasks campaign : campaigns) {
            for (DepartmentTasks each : campaign.departments().values()) {
                taker.accept(
                        List.of(
                                campaign.id(),
                                each.department().id(),
                                Integer.toString(each.led().size()),
                                count(each.led(), TaskStatus::isOpen),
                                count(each.led(), TaskStatus::isLate),
                                Integer.toString(each.joined().size())));
            }
        }
    }

    private static String count(List<TaskStatus> some, Predicate<TaskStatus> which) {
        return Long.toString(some.stream().filter(which).count());
    }
}
