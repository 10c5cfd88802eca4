package org.liangbang.address;

/** The addresses of all pages and files, from ids alone (design: "Addresses are permanent"). */
public final class Addresses {
    /** The front page. */
    public static final Address HOME = Address.of("/");

    /** The list of articles. */
    public static final Address ARTICLES = Address.of("/articles/");

    /** The list of units. */
    public static final Address UNITS = Address.of("/units/");

    /** The list of campaigns. */
    public static final Address CAMPAIGNS = Address.of("/campaigns/");

    /** The list of owners. */
    public static final Address OWNERS = Address.of("/owners/");

    /** The list of editions. */
    public static final Address EDITIONS = Address.of("/editions/");

    /** The list of scoring rules. */
    public static final Address METHODS = Address.of("/methods/");

    /** The ledgers. */
    public static final Address LEDGERS = Address.of("/ledgers/");

    /** The topics. */
    public static final Address TOPICS = Address.of("/topics/");

    /** What is due, day by day. */
    public static final Address CALENDAR = Address.of("/calendar/");

    /** How things stand beside the quarter before. */
    public static final Address CHANGES = Address.of("/changes/");

    /** What was not done. */
    public static final Address COVERAGE = Address.of("/coverage/");

    /** What is out of date. */
    public static final Address FRESHNESS = Address.of("/freshness/");

    /** The open data. */
    public static final Address DATA = Address.of("/data/");

    /** What the site is and who answers for it. */
    public static final Address ABOUT = Address.of("/about/");

    /** The feed of the whole site. */
    public static final Address FEED = Address.of("/feed.xml");

    /** The site map for search engines. */
    public static final Address SITEMAP = Address.of("/sitemap.xml");

    /** The word to crawlers. */
    public static final Address ROBOTS = Address.of("/robots.txt");

    /** The page for addresses that do not exist. */
    public static final Address NOT_FOUND = Address.of("/404.html");

    private Addresses() {}

    /** The page of an article. */
    public static Address article(String id) {
        return ARTICLES.child(id + "/");
    }

    /** The page of a unit. */
    public static Address unit(String id) {
        return UNITS.child(id + "/");
    }

    /** The page of a campaign. */
    public static Address campaign(String id) {
        return CAMPAIGNS.child(id + "/");
    }

    /** The pledges of a campaign. */
    public static Address pledges(String campaign) {
        return campaign(campaign).child("pledges/");
    }

    /** The contests of a campaign. */
    public static Address contests(String campaign) {
        return campaign(campaign).child("contests/");
    }

    /** The page of a contest. */
    public static Address contest(String campaign, String id) {
        return contests(campaign).child(id + "/");
    }

    /** The stars of a campaign: its standard, tasks and awards. */
    public static Address stars(String campaign) {
        return campaign(campaign).child("stars/");
    }

    /** The tasks of a star standard. */
    public static Address starTasks(String campaign) {
        return stars(campaign).child("tasks/");
    }

    /** The star plans of a campaign against what came of them. */
    public static Address starPlans(String campaign) {
        return stars(campaign).child("plans/");
    }

    /** The stars that were taken away, ran out or soon will. */
    public static Address starLosses(String campaign) {
        return stars(campaign).child("losses/");
    }

    /** The tasks, stars and plan of a unit. */
    public static Address starUnit(String campaign, String unit) {
        return stars(campaign).child("units/" + unit + "/");
    }

    /** The check-lists of a campaign. */
    public static Address checklists(String campaign) {
        return stars(campaign).child("checklists/");
    }

    /** The page of a check-list. */
    public static Address checklist(String campaign, String id) {
        return checklists(campaign).child(id + "/");
    }

    /** The wall chart of a campaign. */
    public static Address wallChart(String campaign) {
        return campaign(campaign).child("wall-chart/");
    }

    /** A wall chart that fills the screen. */
    public static Address wallChart(String campaign, String chart) {
        return wallChart(campaign).child(chart + "/");
    }

    /** Who answers for a campaign: its task forces, their tasks and the departments. */
    public static Address responsibility(String campaign) {
        return campaign(campaign).child("responsibility/");
    }

    /** The observations of a campaign. */
    public static Address observations(String campaign) {
        return campaign(campaign).child("observations/");
    }

    /** The page of an observation. */
    public static Address observation(String campaign, String id) {
        return observations(campaign).child(id + "/");
    }

    /** The findings of a campaign. */
    public static Address findings(String campaign) {
        return campaign(campaign).child("findings/");
    }

    /** The returns of a campaign: what must be filed or held, and was. */
    public static Address returns(String campaign) {
        return campaign(campaign).child("returns/");
    }

    /** The reviews of a campaign. */
    public static Address reviews(String campaign) {
        return campaign(campaign).child("reviews/");
    }

    /** The page of a review. */
    public static Address review(String campaign, String id) {
        return reviews(campaign).child(id + "/");
    }

    /**
     * What is due in a month.
     *
     * @param month such as {@code 2025-03}
     */
    public static Address calendarMonth(String month) {
        return CALENDAR.child(month + "/");
    }

    /** The page of a ledger. */
    public static Address ledger(String id) {
        return LEDGERS.child(id + "/");
    }

    /** The page of a topic. */
    public static Address topic(String id) {
        return TOPICS.child(id + "/");
    }

    /** The page of a post: what its holder answers for. */
    public static Address owner(String post) {
        return OWNERS.child(post + "/");
    }

    /** The page of an edition. */
    public static Address edition(String id) {
        return EDITIONS.child(id + "/");
    }

    /** The whole edition as PDF. */
    public static Address editionPdf(String id) {
        return edition(id).child(id + ".pdf");
    }

    /**
     * One page of an edition as PDF.
     *
     * @param page from 1
     */
    public static Address editionPagePdf(String id, int page) {
        return edition(id).child(id + "-" + page + ".pdf");
    }

    /**
     * One page of an edition as a picture with its stories beside it.
     *
     * @param page from 1
     */
    public static Address facsimile(String id, int page) {
        return edition(id).child(page + "/");
    }

    /**
     * The picture of one page of an edition, as SVG.
     *
     * @param page from 1
     */
    public static Address editionPageSvg(String id, int page) {
        return edition(id).child(id + "-" + page + ".svg");
    }

    /**
     * The small picture of one page of an edition, as PNG.
     *
     * @param page from 1
     */
    public static Address editionPagePng(String id, int page) {
        return edition(id).child(id + "-" + page + ".png");
    }

    /** The wall charts of a campaign as PDF, on sheets of A3. */
    public static Address wallChartPdf(String campaign) {
        return posterPdf(campaign, "wall-chart");
    }

    /** The wall charts of a campaign as PDF, on sheets of A2. */
    public static Address largeWallChartPdf(String campaign) {
        return posterPdf(campaign, "wall-chart-a2");
    }

    /** The poster of a unit as PDF: its stars, their tasks, and what is not done. */
    public static Address posterPdf(String campaign, String unit) {
        return Address.of("/posters/" + campaign + "/" + unit + ".pdf");
    }

    /** The public notice of a contest as PDF. */
    public static Address noticePdf(String contest) {
        return Address.of("/notices/" + contest + ".pdf");
    }

    /** The public notice of a unit's latest stars as PDF. */
    public static Address noticePdf(String campaign, String unit) {
        return noticePdf(campaign + "-" + unit);
    }

    /** The page of a scoring rule. */
    public static Address method(String rule) {
        return METHODS.child(rule + "/");
    }

    /** The page that shows how the figures of a record were worked out. */
    public static Address trace(String campaign, String record) {
        return Address.of("/trace/" + campaign + "/" + record + "/");
    }

    /** The place where a figure's working is shown. */
    public static Address trace(FigureId figure) {
        return trace(figure.campaign(), figure.record()).at(figure.anchor());
    }

    /** A further part of a long list; the first part is the list itself. */
    public static Address part(Address list, int number) {
        return number == 1 ? list : list.child("page/" + number + "/");
    }

    /** The feed below a page. */
    public static Address feed(Address page) {
        return page.child("feed.xml");
    }

    /** A file of open data. */
    public static Address data(String file) {
        return DATA.child(file);
    }

    /** A published photo; the file name says its content and width. */
    public static Address media(String file) {
        return Address.of("/media/" + file);
    }

    /** A style sheet, script or other file of the theme. */
    public static Address asset(String file) {
        return Address.of("/assets/" + file);
    }
}
