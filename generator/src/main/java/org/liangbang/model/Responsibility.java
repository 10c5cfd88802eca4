package org.liangbang.model;

import java.util.List;
import org.liangbang.model.format.Field;
import org.liangbang.model.format.RecordFormat;
import org.liangbang.model.format.ValueFormat;
import org.liangbang.model.format.Values;
import org.liangbang.source.Located;
import org.liangbang.source.Span;

/**
 * Who answers for a campaign: the group that leads it, and a task force for each part of it.
 *
 * @param group the group
 * @param taskForces the task forces, in the order written
 * @param span where it is written
 */
public record Responsibility(LeadGroup group, List<TaskForce> taskForces, Span span) {
    private static final Field<LeadGroup> GROUP = Field.required("group", LeadGroup.FORMAT);
    private static final Field<List<TaskForce>> TASK_FORCES =
            Field.list("task-forces", TaskForce.FORMAT);

    static final ValueFormat<Responsibility> FORMAT =
            RecordFormat.of(
                    "responsibility",
                    List.of(GROUP, TASK_FORCES),
                    read ->
                            new Responsibility(
                                    read.get(GROUP), read.get(TASK_FORCES), read.span()));

    /** Keeps its own copy. */
    public Responsibility {
        taskForces = List.copyOf(taskForces);
    }

    /**
     * The group that leads a campaign, by posts.
     *
     * @param name what it is called
     * @param head who heads it
     * @param deputies who stands in
     * @param members the others
     * @param duties what it does, in a sentence
     * @param span where it is written
     */
    public record LeadGroup(
            Located<String> name,
            List<Located<String>> head,
            List<Located<String>> deputies,
            List<Located<String>> members,
            Located<String> duties,
            Span span) {
        private static final Field<Located<String>> NAME =
                Field.required("name", Values.text().located());
        private static final Field<List<Located<String>>> HEAD =
                Field.list("head", Values.id().located());
        private static final Field<List<Located<String>>> DEPUTIES =
                Field.list("deputies", Values.id().located());
        private static final Field<List<Located<String>>> MEMBERS =
                Field.list("members", Values.id().located());
        private static final Field<Located<String>> DUTIES =
                Field.required("duties", Values.text().located());

        static final ValueFormat<LeadGroup> FORMAT =
                RecordFormat.of(
                        "lead-group",
                        List.of(NAME, HEAD, DEPUTIES, MEMBERS, DUTIES),
                        read ->
                                new LeadGroup(
                                        read.get(NAME),
                                        read.get(HEAD),
                                        read.get(DEPUTIES),
                                        read.get(MEMBERS),
                                        read.get(DUTIES),
                                        read.span()));

        /** Keeps its own copies. */
        public LeadGroup {
            head = List.copyOf(head);
            deputies = List.copyOf(deputies);
            members = List.copyOf(members);
        }
    }

    /**
     * A task force: what it is for, and the one post that leads it.
     *
     * @param id unique in the campaign
     * @param name what it is called
     * @param topics the topics of the campaign it answers for; none where there are no topics
     * @param lead the post that leads it
     * @param members the posts that help
     * @param span where it is written
     */
    public record TaskForce(
            Located<String> id,
            Located<String> name,
            List<Located<String>> topics,
            Located<String> lead,
            List<Located<String>> members,
            Span span) {
        private static final Field<Located<String>> ID =
                Field.required("id", Values.id().located());
        private static final Field<Located<String>> NAME =
                Field.required("name", Values.text().located());
        private static final Field<List<Located<String>>> TOPICS =
                Field.list("topics", Values.id().located());
        private static final Field<Located<String>> LEAD =
                Field.required("lead", Values.id().located());
        private static final Field<List<Located<String>>> MEMBERS =
                Field.list("members", Values.id().located());

        static final ValueFormat<TaskForce> FORMAT =
                RecordFormat.of(
                        "task-force",
                        List.of(ID, NAME, TOPICS, LEAD, MEMBERS),
                        read ->
                                new TaskForce(
                                        read.get(ID),
                                        read.get(NAME),
                                        read.get(TOPICS),
                                        read.get(LEAD),
                                        read.get(MEMBERS),
                                        read.span()));

        /** Keeps its own copies. */
        public TaskForce {
            topics = List.copyOf(topics);
            members = List.copyOf(members);
        }
    }
}
