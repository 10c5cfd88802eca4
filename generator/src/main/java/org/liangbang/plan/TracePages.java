package org.liangbang.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangbang.address.Address;
import org.liangbang.address.Addresses;
import org.liangbang.address.FigureId;
import org.liangbang.campaign.RecordPage;
import org.liangbang.campaign.Workings;
import org.liangbang.compute.Figure;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.model.Campaign;

/** How every figure was worked out: one page for each record. */
final class TracePages implements PageMaker {
    private record RecordId(String campaign, String record) {
        Address address() {
            return Addresses.trace(campaign, record);
        }
    }

    @Override
    public List<PageEntry> pages(Material material) {
        Map<RecordId, List<Figure>> records = new LinkedHashMap<>();
        for (Figure figure : material.view().results().figures()) {
            FigureId id = figure.id();
            records.computeIfAbsent(
                            new RecordId(id.campaign(), id.record()), none -> new ArrayList<>())
                    .add(figure);
        }
        Map<String, RecordPage> byRecord = new LinkedHashMap<>();
        material.recordPages()
                .forEach(page -> byRecord.putIfAbsent(lastPart(page.address()), page));
        List<PageEntry> pages = new ArrayList<>();
        records.forEach((id, figures) -> pages.add(page(id, figures, byRecord, material)));
        return pages;
    }

    private static String lastPart(Address address) {
        String path = address.path();
        String end = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return end.substring(end.lastIndexOf('/') + 1);
    }

    private static PageEntry page(
            RecordId id, List<Figure> figures, Map<String, RecordPage> pages, Material material) {
        String campaign = material.campaign(id.campaign()).map(of -> of.name().value()).orElse("");
        Optional<RecordPage> own =
                Optional.ofNullable(pages.get(id.record()))
                        .filter(page -> page.address().path().contains("/" + id.campaign() + "/"));
        String name =
                own.map(RecordPage::title)
                        .or(() -> unitName(id.record(), material))
                        .or(() -> postName(id.record(), material))
                        .orElseGet(
                                () -> new Workings(material.view().words()).name(figures.get(0)));
        String title = campaign.isEmpty() ? name : material.say("page.titled", name, campaign);
        Draft draft =
                new Draft(
                        id.address(),
                        "trace",
                        material.say("trace.title", title),
                        material.say("trace.description", name, figures.size()),
                        crumbs(id, own, material));
        return draft.of(
                material,
                campaign,
                material.say("trace.deck"),
                List::of,
                () -> sections(figures, name, material));
    }

    private static Optional<String> unitName(String id, Material material) {
        return material.content().register().unit(id).map(unit -> unit.name().value());
    }

    private static Optional<String> postName(String id, Material material) {
        return material.content()
                .register()
                .post(id)
                .map(
                        post ->
                                material.say(
                                        "owner.title",
                                        material.unitName(post.unit().value()),
                                        post.role().value()));
    }

    private static List<Inline.Reference> crumbs(
            RecordId id, Optional<RecordPage> own, Material material) {
        List<Inline.Reference> crumbs = material.crumbs();
        Optional<Campaign> campaign = material.campaign(id.campaign());
        campaign.ifPresent(
                of ->
                        crumbs.add(
                                Inline.Reference.to(
                                        Addresses.campaign(id.campaign()), of.name().value())));
        if (campaign.isEmpty()) {
            own.ifPresent(page -> crumbs.addAll(page.crumbs()));
        }
        own.ifPresent(page -> crumbs.add(Inline.Reference.to(page.address(), page.title())));
        return crumbs;
    }

    /** The figures of a unit or other subject stand together. */
    private static List<Section> sections(List<Figure> figures, String name, Material material) {
        Map<String, List<Figure>> subjects = new LinkedHashMap<>();
        for (Figure figure : figures) {
            String anchor = figure.id().anchor();
            String subject = anchor.substring(0, Math.max(0, anchor.indexOf('.')));
            subjects.computeIfAbsent(subject, none -> new ArrayList<>()).add(figure);
        }
        Workings workings = new Workings(material.view().words());
        Excerpts excerpts = new Excerpts(material.masked());
        List<Section> sections = new ArrayList<>();
        subjects.forEach(
                (subject, some) ->
                        sections.add(
                                Section.of(
                                        "of-" + subject,
                                        unitName(subject, material).orElse(name),
                                        blocks(some, workings, excerpts))));
        return sections;
    }

    private static List<Block> blocks(List<Figure> figures, Workings workings, Excerpts excerpts) {
        List<Block.Working> made = figures.stream().map(workings::of).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(made.get(0));
        blocks.addAll(excerpts.of(made));
        blocks.addAll(made.subList(1, made.size()));
        return blocks;
    }
}
