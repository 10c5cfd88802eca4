package org.liangbang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangbang.site.StringSite.BASE;
import static org.liangbang.site.StringSite.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangbang.address.Address;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.site.StringSite;

class PlannerTest {
    private static List<Diagnostic> mistakes(String... more) {
        List<String> texts = new ArrayList<>(List.of(BASE));
        texts.addAll(List.of(more));
        return StringSite.of(texts.toArray(new String[0])).plan().diagnostics();
    }

    private static List<String> addresses(String... more) {
        List<String> texts = new ArrayList<>(List.of(BASE));
        texts.addAll(List.of(more));
        return StringSite.of(texts.toArray(new String[0]))
                .plan()
                .value()
                .orElseThrow()
                .pages()
                .stream()
                .map(page -> page.address().path())
                .toList();
    }

    @Test
    void aLinkThatLeadsNowhereIsReportedWhereItStands() {
        List<Diagnostic> said = mistakes(article("a1", "2025-12-20", "一", "请看[村里](/units/cum/)。"));

        assertThat(said)
                .singleElement()
                .returns("link.dead", Diagnostic::code)
                .returns("articles/2025/a1.md:9:3", each -> each.place().toString());
        assertThat(said.get(0).arguments())
                .containsEntry("target", "/units/cum/")
                .hasEntrySatisfying("near", near -> assertThat(near).contains("/units/cun/"));
    }

    @Test
    void aLinkToTheSitesOwnAbsoluteAddressIsCheckedToo() {
        assertThat(
                        mistakes(
                                article(
                                        "a1",
                                        "2025-12-20",
                                        "一",
                                        "[村](https://example.org/b/units/cum/)[别处](https://x.example/)")))
                .extracting(Diagnostic::code)
                .containsExactly("link.dead");
    }

    @Test
    void aLinkToAPlaceOnAPageIsFine() {
        assertThat(mistakes(article("a1", "2025-12-20", "一", "[村](/units/cun/#articles)")))
                .isEmpty();
    }

    @Test
    void aRedirectMayNotTakeThePlaceOfAPage() {
        assertThat(mistakes("-- redirects.yaml --\n- {from: /units/cun/, to: /units/}\n"))
                .extracting(Diagnostic::code)
                .containsExactly("page.address-taken");
    }

    @Test
    void aRedirectLeadsToAPage() {
        assertThat(mistakes("-- redirects.yaml --\n- {from: /old/, to: /units/cum/}\n"))
                .extracting(Diagnostic::code)
                .containsExactly("link.dead");
    }

    @Test
    void longListsComeInParts() {
        String[] articles =
                IntStream.range(10, 55)
                        .mapToObj(n -> article("a" + n, "2025-11-20", "第" + n, "字。"))
                        .toArray(String[]::new);

        assertThat(addresses(articles))
                .contains("/articles/", "/articles/page/2/", "/articles/page/3/")
                .contains("/units/cun/page/3/")
                .doesNotContain("/articles/page/1/", "/articles/page/4/");
    }

    @Test
    void whatIsNotSignedOrOfADayToComeHasNoPage() {
        assertThat(
                        addresses(
                                article("a1", "2025-12-25", "明天", "字。"),
                                article("a2", "2025-12-20", "草稿", "字。")
                                        .replace("status: signed", "status: draft"),
                                article("a3", "2025-12-24", "今天", "字。")))
                .contains("/articles/a3/")
                .doesNotContain("/articles/a1/", "/articles/a2/");
    }

    @Test
    void anArticleThatWasTakenBackKeepsItsPageAndLeavesTheLists() {
        String taken =
                article("a1", "2025-12-01", "撤", "字。")
                        .replace(
                                "units: [cun]",
                                "units: [cun]\nwithdrawn: {date: 2025-12-02, because: 写错了}");

        StringSite site = StringSite.of(BASE, taken);

        assertThat(site.files().get("articles/a1/index.html")).contains("写错了").doesNotContain("字。");
        assertThat(site.files().get("articles/index.html")).doesNotContain("a1/index.html");
    }

    @Test
    void pagesAreSortedAndEachIsAmongTheAddresses() {
        Publication plan = StringSite.of(BASE).plan().value().orElseThrow();

        List<Address> pages = plan.pages().stream().map(PageEntry::address).toList();
        assertThat(pages).isSorted().doesNotHaveDuplicates();
        assertThat(plan.addresses()).containsAll(pages);
        assertThat(plan.chrome().contents())
                .allMatch(link -> plan.addresses().contains(link.target()));
    }

    @Test
    void openDataSayWhatTheyAre() {
        String description = StringSite.of(BASE).files().get("data/datapackage.json");

        assertThat(description).contains("\"units\"", "\"posts\"", "units.csv");
        assertThat(StringSite.of(BASE).files().get("data/units.csv"))
                .startsWith("\uFEFFid,name,kind,track,parent\r\nqu,河边区,district,,\r\n");
    }

    @Test
    void noTextInASpreadsheetIsTakenForAFormula() {
        String csv =
                StringSite.of(BASE.replace("桥头村", "\"=HYPERLINK(1)\""))
                        .files()
                        .get("data/units.csv");

        assertThat(csv).contains("cun,'=HYPERLINK(1),village");
    }
}
