package org.liangbang.campaign.star;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangbang.address.Addresses;
import org.liangbang.campaign.Event;
import org.liangbang.campaign.Events;
import org.liangbang.check.Register;

/**
 * What findings and articles can refer to: reviews of applications for a star, such as {@code
 * wuxing-2025/stars/liuan-dongyuan/peace/2025-06-20}, and looks by a check-list, such as {@code
 * wuxing-2025/checklists/archives/liuan-dongyuan/2025-09-10}.
 */
final class StarEvents implements Events {
    @Override
    public List<Event> in(Register content) {
        List<Event> events = new ArrayList<>();
        Standards standards = Standards.of(content);
        for (UnitStars file : content.all(UnitStars.TYPE)) {
            standards
                    .of(file.home().campaign())
                    .filter(of -> content.campaign(of.campaign()).isPresent())
                    .ifPresent(of -> addReviews(file, of, content, events));
        }
        for (Checklist list : content.all(Checklist.TYPE)) {
            if (content.campaign(list.home().campaign()).isPresent()) {
                list.results().forEach(result -> events.add(look(list, result, content)));
            }
        }
        return events;
    }

    private static String name(String unit, Register content) {
        return content.unit(unit).map(found -> found.name().value()).orElse(unit);
    }

    private static void addReviews(
            UnitStars file, StarStandard standard, Register content, List<Event> events) {
        String campaign = file.home().campaign();
        for (StarAward award : file.awards()) {
            Optional<Approval> reviewed = award.reviewed();
            if (reviewed.isPresent()) {
                String star = award.star().value();
                String title = standard.star(star).map(found -> found.name().value()).orElse(star);
                Approval seen = reviewed.get();
                events.add(
                        new Event(
                                String.join(
                                        "/",
                                        campaign,
                                        "stars",
                                        file.unit(),
                                        star,
                                        seen.date().value().toString()),
                                List.of(campaign),
                                name(file.unit(), content) + " " + title,
                                Optional.of(file.unit()),
                                seen.date().value(),
                                Addresses.starUnit(campaign, file.unit()).at("awards"),
                                seen.span()));
            }
        }
    }

    private static Event look(Checklist list, ChecklistResult result, Register content) {
        String campaign = list.home().campaign();
        String unit = result.unit().value();
        String day = result.date().value().toString();
        return new Event(
                String.join("/", campaign, "checklists", list.home().id(), unit, day),
                List.of(campaign),
                list.title().value() + " " + name(unit, content),
                Optional.of(unit),
                result.date().value(),
                Addresses.checklist(campaign, list.home().id()),
                result.span());
    }
}
