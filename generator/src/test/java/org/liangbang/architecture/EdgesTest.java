package org.liangbang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packages of the program use only what {@code docs/ARCHITECTURE.md} allows. */
class EdgesTest {
    private static final String KIND = "campaign.pledge";
    private static final String OTHER_KIND = "campaign.contest";

    private final House house = House.asDrawn();
    private final Edges edges = new Edges();

    @Test
    void everyPackageIsOnThePage() {
        assertThat(edges.unknownPackages(Program.classes())).isEmpty();
    }

    @Test
    void packagesUseOnlyWhatThePageAllows() {
        assertThat(Program.classes()).isNotEmpty();
        assertThat(edges.forbidden(Program.classes())).isEmpty();
    }

    @Test
    void packagesStandInNoCircle(@TempDir Path folder) {
        ArchRule rule =
                SlicesRuleDefinition.slices()
                        .matching(House.ROOT + ".(**)")
                        .should()
                        .beFreeOfCycles();
        JavaClasses planted =
                Planted.compile(
                        folder,
                        Map.of(
                                "org.liangbang.model.Planted",
                                "package org.liangbang.model; public class Planted {"
                                        + " org.liangbang.model.format.Planted a; }",
                                "org.liangbang.model.format.Planted",
                                "package org.liangbang.model.format; public class Planted {"
                                        + " org.liangbang.model.Planted a; }"));

        rule.check(Program.classes());
        assertThat(rule.evaluate(planted).hasViolation()).isTrue();
    }

    @Test
    void thePageListsThePackages() {
        assertThat(house.names())
                .containsSubsequence("source", "model", "paper.layout", "site", "cli")
                .hasSizeGreaterThan(20);
        assertThat(house.mayUse("build", KIND)).isTrue();
        assertThat(house.nameOf("org.liangbang.model.format")).hasValue("model");
        assertThat(house.nameOf("org.liangbang.campaign.pledge.rule")).hasValue(KIND);
        assertThat(house.nameOf("org.liangbang.paper")).isEmpty();
        assertThat(house.nameOf("org.liangbang.modelling")).isEmpty();
    }

    @Test
    void thePageDrawsNoCircle() {
        for (String name : packages()) {
            assertThat(reach(name)).as("what %s leads to", name).doesNotContain(name);
        }
    }

    @Test
    void anUnknownPackageIsSeen(@TempDir Path folder) {
        JavaClasses planted =
                Planted.compile(
                        folder,
                        Map.of(
                                "org.liangbang.extras.Odd",
                                "package org.liangbang.extras; class Odd {}"));
        assertThat(edges.unknownPackages(planted)).containsExactly("org.liangbang.extras");
    }

    /** One class in every package, which uses one class of each other package. */
    @Test
    void everyEdgeThatThePageDoesNotAllowIsSeen(@TempDir Path folder) {
        Map<String, String> sources = new LinkedHashMap<>();
        List<String> expected = new ArrayList<>();
        for (String user : packages()) {
            String uses =
                    packages().stream()
                            .map(
                                    used ->
                                            House.ROOT
                                                    + "."
                                                    + used
                                                    + ".Planted "
                                                    + fieldName(used)
                                                    + ";")
                            .collect(Collectors.joining(" "));
            sources.put(
                    House.ROOT + "." + user + ".Planted",
                    "package org.liangbang." + user + "; public class Planted { " + uses + " }");
            packages().stream()
                    .filter(used -> !house.mayUse(user, used))
                    .forEach(used -> expected.add(edge(user, used)));
        }

        JavaClasses planted = Planted.compile(folder, sources);

        assertThat(edges.forbidden(planted).stream().map(EdgesTest::edgeOf).distinct())
                .containsExactlyInAnyOrderElementsOf(expected)
                .contains(edge("yaml", "model"), edge("model", "yaml"), edge("plan", KIND))
                .contains(edge(KIND, OTHER_KIND), edge("paper.layout", "paper.pdf"))
                .contains(edge("source", "diagnostic"), edge("compute", "campaign"))
                .doesNotContain(edge(KIND, "campaign"), edge("build", KIND), edge("cli", "serve"));
    }

    private List<String> packages() {
        List<String> packages = new ArrayList<>(house.names());
        packages.remove("campaign.<kind>");
        packages.add(KIND);
        packages.add(OTHER_KIND);
        return packages;
    }

    private List<String> reach(String name) {
        List<String> reached = new ArrayList<>();
        List<String> open = new ArrayList<>(List.of(name));
        while (!open.isEmpty()) {
            String user = open.remove(0);
            packages().stream()
                    .filter(used -> !used.equals(user) && house.mayUse(user, used))
                    .filter(used -> !reached.contains(used))
                    .forEach(
                            used -> {
                                reached.add(used);
                                open.add(used);
                            });
        }
        return reached;
    }

    private static String fieldName(String packageName) {
        return packageName.replace('.', '_');
    }

    private static String edge(String user, String used) {
        return House.ROOT + "." + user + " -> " + House.ROOT + "." + used;
    }

    private static String edgeOf(String violation) {
        return violation.substring(0, violation.indexOf(':'));
    }
}
