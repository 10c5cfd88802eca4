package org.liangbang.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.liangbang.address.Address;
import org.liangbang.address.FigureId;
import org.liangbang.document.Block;
import org.liangbang.document.Inline;
import org.liangbang.document.Section;
import org.liangbang.paper.layout.Box;

/** What a page shows between its crumbs and its foot. */
public sealed interface PageBody {
    /** Calls the visitor's method for this kind of body. */
    <R> R accept(Visitor<R> visitor);

    /**
     * One method for each kind of body.
     *
     * @param <R> what the visit gives
     */
    interface Visitor<R> {
        /** A page of sections. */
        R sections(Sections sections);

        /** An article. */
        R story(Story story);

        /** The front page. */
        R front(Front front);

        /** A printed page. */
        R facsimile(Facsimile facsimile);

        /** A page that moved. */
        R moved(Moved moved);
    }

    /**
     * The words over a page.
     *
     * @param kicker the line over the headline; may be empty
     * @param headline its halves parted by blanks
     * @param deck the line under it; may be empty
     */
    record Head(String kicker, String headline, String deck) {}

    /**
     * A page of sections.
     *
     * @param head the words over it
     * @param facts short facts under the head; may be empty
     * @param sections the parts, in reading order
     */
    record Sections(Head head, List<Block.Fact> facts, List<Section> sections) implements PageBody {
        /** Keeps its own copies. */
        public Sections {
            facts = List.copyOf(facts);
            sections = List.copyOf(sections);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sections(this);
        }
    }

    /**
     * An article.
     *
     * @param head the words over it
     * @param by who wrote it, when, and where it was printed: a line each
     * @param prose its text
     * @param side what belongs to it: corrections, sources, related pages
     * @param figuresHere the figures that are worked out on the page itself, because they have
     *     changed since, with the place
     */
    record Story(
            Head head,
            List<List<Inline>> by,
            List<Block> prose,
            List<Section> side,
            Map<FigureId, Address> figuresHere)
            implements PageBody {
        /** Keeps its own copies. */
        public Story {
            by = by.stream().map(List::copyOf).toList();
            prose = List.copyOf(prose);
            side = List.copyOf(side);
            figuresHere = new TreeMap<>(figuresHere);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.story(this);
        }
    }

    /**
     * A few words about an article, with the way to it.
     *
     * @param kicker the line over the title; may be empty
     * @param link the title
     * @param deck the line under it; may be empty
     * @param opening its first words
     * @param credit when and by whom
     */
    record Teaser(
            String kicker, Inline.Reference link, String deck, String opening, String credit) {}

    /**
     * The front page.
     *
     * @param left lines left of the nameplate
     * @param right lines right of it
     * @param lead the article at the top, when there is one
     * @param stories further articles
     * @param beside one or two sections beside the lead
     * @param sections the parts below, in reading order
     */
    record Front(
            List<String> left,
            List<String> right,
            Optional<Teaser> lead,
            List<Teaser> stories,
            List<Section> beside,
            List<Section> sections)
            implements PageBody {
        /** Keeps its own copies. */
        public Front {
            left = List.copyOf(left);
            right = List.copyOf(right);
            stories = List.copyOf(stories);
            beside = List.copyOf(beside);
            sections = List.copyOf(sections);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.front(this);
        }
    }

    /**
     * A printed page with its stories.
     *
     * @param head the words over it
     * @param picture the page as it is printed
     * @param parts its stories and data blocks, in the order of the page
     * @param turns the ways to other pages and editions
     * @param below the other pages, and what appeared in the same month
     */
    record Facsimile(
            Head head, PagePicture picture, List<PagePart> parts, Turns turns, List<Section> below)
            implements PageBody {
        /** Keeps its own copies. */
        public Facsimile {
            parts = List.copyOf(parts);
            below = List.copyOf(below);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.facsimile(this);
        }
    }

    /**
     * The picture of a printed page.
     *
     * @param file where it is
     * @param width in 1/1000 pt
     * @param height in 1/1000 pt
     * @param alternative what it is, in words
     */
    record PagePicture(Address file, int width, int height, String alternative) {}

    /**
     * A story or data block of a printed page.
     *
     * @param title what it is headed
     * @param note a word or two about it; may be empty
     * @param target where it is shown alone, when there is such a page
     * @param story its text; none for data
     * @param room where it stands on the page
     */
    record PagePart(
            String title, String note, Optional<Address> target, Optional<Story> story, Box room) {}

    /**
     * The ways from a printed page.
     *
     * @param pages all pages of the edition, in order
     * @param current the number of this one, from 1
     * @param earlier the edition before, when there is one
     * @param later the edition after, when there is one
     * @param pdf this page as PDF
     */
    record Turns(
            List<Inline.Reference> pages,
            int current,
            Optional<Address> earlier,
            Optional<Address> later,
            Address pdf) {
        /** Keeps its own copy. */
        public Turns {
            pages = List.copyOf(pages);
        }
    }

    /**
     * A page that moved.
     *
     * @param target where to
     */
    record Moved(Address target) implements PageBody {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moved(this);
        }
    }
}
