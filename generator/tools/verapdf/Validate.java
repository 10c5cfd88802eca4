import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Checks PDF files against PDF/A-2a and PDF/UA-1 with veraPDF: {@code java -cp … Validate.java LIST},
 * where the file LIST names one PDF file a line.
 *
 * <p>Runs as a process of its own, with a class path of its own. Each broken rule of a file is a line
 * of flavour, rule, message and file, parted by tabs; a last line says how many checks were made.
 */
final class Validate {
    private static final List<PDFAFlavour> FLAVOURS =
            List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

    private Validate() {}

    public static void main(String[] arguments) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int checks = 0;
        for (String file : Files.readAllLines(Path.of(arguments[0]))) {
            for (PDFAFlavour flavour : FLAVOURS) {
                validate(Path.of(file), flavour)
                        .forEach(line -> out.println(flavour.getId() + "\t" + line + "\t" + file));
                checks++;
            }
        }
        out.println("checks\t" + checks);
    }

    private static Set<String> validate(Path file, PDFAFlavour flavour)
            throws IOException, VeraPDFException {
        Set<String> broken = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    String rule =
                            assertion.getRuleId().getClause()
                                    + "-"
                                    + assertion.getRuleId().getTestNumber();
                    broken.add(rule + "\t" + assertion.getMessage().replaceAll("\\s+", " "));
                }
            }
            if (!result.isCompliant() && broken.isEmpty()) {
                broken.add("?\tnot compliant");
            }
        }
        return broken;
    }
}
