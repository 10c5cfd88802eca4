package org.liangbang.check.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liangbang.check.Register;
import org.liangbang.check.Rule;
import org.liangbang.check.UnknownId;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Allowance;
import org.liangbang.source.Located;
import org.liangbang.source.SourceFile;
import org.liangbang.source.SourceTree;

/**
 * No text of the content folder holds private data: values and comments of data files, tables,
 * articles, names of files, and what photos carry. What {@code privacy.yaml} allows passes; each
 * permission there has a reason, somebody who gave it, and something it is needed for.
 */
public final class PrivacyRule implements Rule {
    private static final int SHORTEST_REASON = 6;

    private final PrivacyScan scan = PrivacyScan.standard();
    private final Attachment.Reader attachments;

    /**
     * The rule.
     *
     * @param attachments reads what photos carry
     */
    public PrivacyRule(Attachment.Reader attachments) {
        this.attachments = attachments;
    }

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<Allowance> allowed = content.all(Allowance.TYPE);
        allowed.forEach(each -> checkAllowance(each, content, report));
        Allowances allowances = new Allowances(allowed);
        SourceTree tree = content.content().source();
        for (PrivateFile file : search(tree)) {
            file.unless(allowances).forEach(report);
        }
        for (Allowance unused : allowances.unused()) {
            report.accept(Diagnostic.warning("privacy.allowance-unused", unused.text().span()));
        }
    }

    private static void checkAllowance(
            Allowance allowance, Register content, Consumer<Diagnostic> report) {
        Located<String> reason = allowance.reason();
        if (reason.value().codePointCount(0, reason.value().length()) < SHORTEST_REASON) {
            report.accept(
                    Diagnostic.error("privacy.reason-short", reason.span())
                            .with("least", SHORTEST_REASON));
        }
        if (content.post(allowance.approvedBy().value()).isEmpty()) {
            report.accept(
                    UnknownId.error(
                            "privacy.approver-unknown",
                            allowance.approvedBy(),
                            content.posts().keySet()));
        }
    }

    /** The files in which there is something, texts first; each line is looked at once. */
    private List<PrivateFile> search(SourceTree tree) {
        // a list of its own: as part of a stream of streams it would be gone through one by one
        List<PrivateFile> texts = tree.files().parallelStream().map(this::text).toList();
        Stream<PrivateFile> names =
                Stream.concat(tree.texts().keySet().stream(), tree.assets().keySet().stream())
                        .map(path -> PrivateFile.name(path, scan.find(path)));
        Stream<PrivateFile> photos =
                attachments.apply(tree).stream().flatMap(each -> photo(each).stream());
        return Stream.of(texts.stream(), names, photos)
                .flatMap(files -> files)
                .filter(PrivateFile::hasSomething)
                .toList();
    }

    private PrivateFile text(SourceFile file) {
        List<Find> found = new ArrayList<>();
        for (int number = 1; number <= file.lineCount(); number++) {
            int line = number;
            String text = file.line(number);
            scan.find(text).forEach(each -> found.add(new Find(line, text, each)));
        }
        return PrivateFile.text(file, found);
    }

    private List<PrivateFile> photo(Attachment photo) {
        List<PrivateFile> found = new ArrayList<>();
        if (photo.tellsPlace()) {
            found.add(PrivateFile.place(photo.path()));
        }
        for (Attachment.Note note : photo.notes()) {
            String line = note.field() + ": " + note.text();
            List<Find> finds =
                    scan.find(line).stream().map(each -> new Find(1, line, each)).toList();
            found.add(PrivateFile.note(new SourceFile(photo.path(), line), note.field(), finds));
        }
        return found;
    }
}
