package id.tanggap.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Insets;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class PaddingTest {
    @Test
    void aChangeOfThemeDoesNotTakeItAway() {
        JPanel panel = new JPanel();
        panel.setBorder(new Padding(1, 2, 3, 4));
        panel.updateUI();
        assertThat(panel.getInsets()).isEqualTo(new Insets(1, 2, 3, 4));
    }
}
