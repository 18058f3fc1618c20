package guidepost.admin.window;

import guidepost.admin.editor.CertificateWords;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What is certified of an edition: the verdict, then how many possible patients come to each result. */
final class CertificatePane {
    private CertificatePane() {}

    static JPanel of(CertificateWords.Said said) {
        JPanel pane = new JPanel(new MigLayout("insets 0, wrap 2", "[]unrel[grow, fill]", ""));
        pane.setName("certificate");
        for (int i = 0; i < said.lines().size(); i++) {
            String colour = i > 0 ? Cloth.QUIET : said.holds() ? Cloth.GOOD : Cloth.FINDING;
            pane.add(Cloth.coloured(Cloth.prose(said.lines().get(i)), colour), "span, growx, wmin 0");
            if (i == 0) {
                for (CertificateWords.Count count : said.counts()) {
                    pane.add(Cloth.quiet(count.result()));
                    pane.add(new JLabel(count.patients()));
                }
            }
        }
        return pane;
    }
}
