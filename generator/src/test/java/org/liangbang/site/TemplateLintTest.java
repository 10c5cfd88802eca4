package org.liangbang.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangbang.theme.ThemeWords;

/** Templates can print nothing unescaped, say no words of their own, and do no arithmetic. */
class TemplateLintTest {
    private static final Map<String, Pattern> FORBIDDEN = forbidden();
    private static final Pattern SAY = Pattern.compile("say\\('([^']+)'");

    private static Map<String, Pattern> forbidden() {
        Map<String, Pattern> forbidden = new LinkedHashMap<>();
        forbidden.put("raw", Pattern.compile("\\|\\s*raw"));
        forbidden.put("escaping switched off", Pattern.compile("autoescape"));
        forbidden.put("embed", Pattern.compile("\\{%\\s*embed"));
        forbidden.put(
                "a value without quotes",
                Pattern.compile("<[^>\"]*(\"[^\"]*\"[^>\"]*)*=\\s*\\{\\{"));
        forbidden.put("a value in single quotes", Pattern.compile("='[^']*\\{\\{"));
        forbidden.put("arithmetic", Pattern.compile("\\{[{%][^}]*[\\w)]\\s*[-+*/~]\\s*[\\w(]"));
        forbidden.put("style", Pattern.compile("<style|\\sstyle="));
        forbidden.put("a script of its own", Pattern.compile("<script(?![^>]*\\ssrc=)"));
        forbidden.put("an event handler", Pattern.compile("\\son\\w+="));
        forbidden.put("Han characters", Pattern.compile("\\p{IsHan}"));
        return forbidden;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("theme/templates"))) {
            return files.sorted().toList();
        }
    }

    private static List<String> faults(String text) {
        List<String> faults = new ArrayList<>();
        String code = text.replaceAll("say\\('[^']*'\\)", "said");
        FORBIDDEN.forEach(
                (fault, pattern) -> {
                    if (pattern.matcher(code).find()) {
                        faults.add(fault);
                    }
                });
        return faults;
    }

    @Test
    void noTemplateDoesWhatIsForbidden() throws IOException {
        assertThat(templates()).hasSizeGreaterThan(5);
        for (Path template : templates()) {
            assertThat(faults(Files.readString(template))).as(template.toString()).isEmpty();
        }
    }

    @Test
    void eachFaultIsSeen() {
        assertThat(faults("{{ title | raw }}")).containsExactly("raw");
        assertThat(faults("{% autoescape false %}")).containsExactly("escaping switched off");
        assertThat(faults("{% embed 'x' %}")).containsExactly("embed");
        assertThat(faults("<a href={{ x }}>")).containsExactly("a value without quotes");
        assertThat(faults("<a title='{{ x }}'>")).containsExactly("a value in single quotes");
        assertThat(faults("{{ count + 1 }}")).containsExactly("arithmetic");
        assertThat(faults("<p style=\"x\">")).containsExactly("style");
        assertThat(faults("<script>x</script>")).containsExactly("a script of its own");
        assertThat(faults("<p onclick=\"x\">")).containsExactly("an event handler");
        assertThat(faults("首页")).containsExactly("Han characters");
    }

    @Test
    void allThatTemplatesSayIsAmongTheWords() throws IOException {
        ThemeWords words = StringSite.theme().words();
        for (Path template : templates()) {
            Matcher said = SAY.matcher(Files.readString(template));
            while (said.find()) {
                assertThat(words.has(said.group(1))).as(template + " " + said.group(1)).isTrue();
            }
        }
    }

    @Test
    void everyFilterHasItsRuleInTheStyleSheet() throws IOException {
        String css = Files.readString(Path.of("theme/assets/look.css"));

        StringSite.theme().words().keys().stream()
                .filter(key -> key.startsWith("filter."))
                .map(key -> key.substring("filter.".length()))
                .forEach(
                        name ->
                                assertThat(css)
                                        .contains(
                                                "[data-pick=\"%s\"]:checked) [data-class]:not([data-class~=\"%s\"])"
                                                        .formatted(name, name)));
    }
}
