package org.liangbang.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.liangbang.diagnostic.Diagnostic;
import org.liangbang.model.Redirect;
import org.liangbang.source.Located;

/** Redirects lead from one page of the site to another, and not on to a further redirect. */
public final class RedirectRule implements Rule {
    private static final Pattern PAGE = Pattern.compile("/(?:[a-z0-9-]+(?:\\.[a-z0-9-]+)*/)*");

    @Override
    public void check(Register content, Consumer<Diagnostic> report) {
        List<Redirect> redirects = content.all(Redirect.TYPE);
        Set<String> moved = new LinkedHashSet<>();
        redirects.forEach(redirect -> moved.add(redirect.from().value()));
        RepeatedIds.report(
                "redirect.repeated", redirects.stream().map(Redirect::from).toList(), report);
        for (Redirect redirect : redirects) {
            checkForm(redirect.from(), report);
            checkForm(redirect.to(), report);
            if (moved.contains(redirect.to().value())) {
                report.accept(
                        Diagnostic.error("redirect.chain", redirect.to().span())
                                .with("to", redirect.to().value()));
            }
        }
    }

    private static void checkForm(Located<String> path, Consumer<Diagnostic> report) {
        if (!PAGE.matcher(path.value()).matches()) {
            report.accept(
                    Diagnostic.error("redirect.form", path.span()).with("path", path.value()));
        }
    }
}
