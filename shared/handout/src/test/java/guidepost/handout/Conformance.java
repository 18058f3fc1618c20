package guidepost.handout;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF has against a PDF that says it is accessible (PDF/UA-1) and archival (PDF/A-2a). */
public final class Conformance {
    private static final List<PDFAFlavour> CLAIMED = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Conformance() {}

    /** One line a broken rule; empty where it is what it says. */
    public static Set<String> faults(byte[] pdf) {
        Set<String> faults = new TreeSet<>();
        CLAIMED.forEach(flavour -> faults.addAll(faults(pdf, flavour)));
        return faults;
    }

    private static Set<String> faults(byte[] pdf, PDFAFlavour flavour) {
        Set<String> faults = new TreeSet<>();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            for (TestAssertion assertion : result.getTestAssertions()) {
                faults.add(flavour + " " + assertion.getRuleId().getClause() + ": " + assertion.getMessage());
            }
            if (!result.isCompliant() && faults.isEmpty()) {
                faults.add(flavour + ": not compliant");
            }
        } catch (EncryptedPdfException | ModelParsingException | ValidationException | java.io.IOException e) {
            throw new AssertionError(e);
        }
        return faults;
    }
}
