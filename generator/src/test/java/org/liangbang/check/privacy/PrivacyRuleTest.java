package org.liangbang.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liangbang.check.Register;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.diagnostic.Messages;
import org.liangbang.diagnostic.TextPrinter;
import org.liangbang.model.Allowance;
import org.liangbang.model.Content;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;

class PrivacyRuleTest {
    private static final String NUMBER = "13800138000";
    private static final SourceFile PERMISSIONS =
            new SourceFile("privacy.yaml", "- text: \"13800138000\"\n  reason: 写在公示栏上的\n");

    private static List<Diagnostic> check(
            List<SourceFile> files, List<Allowance> allowed, List<Attachment> photos) {
        TreeMap<String, SourceFile> texts = new TreeMap<>();
        files.forEach(file -> texts.put(file.path(), file));
        SourceTree tree = new SourceTree(Path.of("."), texts, new TreeMap<>());
        List<Diagnostic> said = new ArrayList<>();
        new PrivacyRule(any -> photos)
                .check(new Register(Content.of(tree, Map.of(Allowance.TYPE, allowed))), said::add);
        return said;
    }

    private static Allowance allowance(Optional<String> file) {
        return new Allowance(
                new Located<>(NUMBER, PERMISSIONS.span(9, 20)),
                file.map(path -> new Located<>(path, PERMISSIONS.start())),
                new Located<>("写在公示栏上的", PERMISSIONS.start()),
                new Located<>("a.office", PERMISSIONS.start()),
                Optional.<Located<LocalDate>>empty(),
                PERMISSIONS.start());
    }

    private static List<String> codes(List<Diagnostic> said) {
        return said.stream().map(Diagnostic::code).toList();
    }

    @Test
    void everyTextIsLookedAtAndNoMessageRepeatsAValue() {
        List<SourceFile> files =
                List.of(
                        new SourceFile("posts/a.yaml", "- {id: a} # " + NUMBER + "\r\n"),
                        new SourceFile("ledgers/a/rows.csv", "1,张某," + NUMBER + ",是\n"),
                        new SourceFile("articles/2025/a.md", "---\n---\n打" + NUMBER + "。"),
                        new SourceFile("articles/2025/" + NUMBER + ".md", ""));
        List<Attachment> photos =
                List.of(
                        new Attachment(
                                "media/a.jpg",
                                true,
                                List.of(new Attachment.Note("Artist", "老李 " + NUMBER))));
        List<Diagnostic> said = check(files, List.of(), photos);
        assertThat(codes(said))
                .hasSize(6)
                .filteredOn(code -> !code.equals("privacy.photo-place"))
                .allMatch("privacy.mobile-number"::equals);
        for (Messages.Language language : Messages.Language.values()) {
            assertThat(new TextPrinter(Messages.in(language), "content/").print(said))
                    .doesNotContain(NUMBER);
        }
        assertThat(said).extracting(each -> each.place().toString()).contains("posts/a.yaml:1:13");
    }

    @Test
    void aPermissionLetsItsValuePassHoweverItIsWritten() {
        SourceFile file = new SourceFile("posts/a.yaml", "# 138-0013-8000\n");
        assertThat(
                        codes(
                                check(
                                        List.of(file, PERMISSIONS),
                                        List.of(allowance(Optional.empty())),
                                        List.of())))
                .containsExactly("privacy.approver-unknown");
    }

    @Test
    void aPermissionForOneFileIsNoneForAnother() {
        SourceFile file = new SourceFile("posts/a.yaml", "# 13800138000\n");
        List<Allowance> allowed = List.of(allowance(Optional.of("posts/b.yaml")));
        assertThat(codes(check(List.of(file, PERMISSIONS), allowed, List.of())))
                .containsExactlyInAnyOrder(
                        "privacy.approver-unknown",
                        "privacy.mobile-number",
                        "privacy.allowance-unused");
    }
}
