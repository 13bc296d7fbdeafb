package id.tanggap.console.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.swing.SwingUtilities;
import javax.swing.event.TableModelEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowTableModelTest {
    private record Row(int id, String text) {}

    private final RowTableModel<Row> model =
            new RowTableModel<Row>(Row::id).column("text", 100, row -> Cell.of(row.text()));
    private final List<String> fired = new ArrayList<>();

    @BeforeEach
    void listen() {
        model.addTableModelListener(
                event ->
                        fired.add(
                                switch (event.getType()) {
                                            case TableModelEvent.INSERT -> "insert ";
                                            case TableModelEvent.DELETE -> "delete ";
                                            default -> "update ";
                                        }
                                        + event.getFirstRow()
                                        + "-"
                                        + event.getLastRow()));
    }

    private void set(Row... rows) throws Exception {
        fired.clear();
        SwingUtilities.invokeAndWait(() -> model.setRows(List.of(rows)));
    }

    private static Row row(int id) {
        return new Row(id, "r" + id);
    }

    @Test
    void onlyWhatChangedIsFired() throws Exception {
        set(row(1), row(2), row(3));
        assertThat(fired).containsExactly("insert 0-2");
        set(row(1), row(2), row(3));
        assertThat(fired).isEmpty();
        set(row(1), new Row(2, "changed"), row(3));
        assertThat(fired).containsExactly("update 1-1");
        set(row(9), row(1), new Row(2, "changed"), row(3));
        assertThat(fired).containsExactly("insert 0-0");
        set(row(9), new Row(2, "changed"), row(3));
        assertThat(fired).containsExactly("delete 1-1");
        set(row(9), new Row(2, "changed"), row(3), row(4), row(5));
        assertThat(fired).containsExactly("insert 3-4");
    }

    @Test
    void whateverHappensTheRowsAreThoseThatWereSet() throws Exception {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Row> next = new ArrayList<>();
            for (int id = 0; id < 12; id++) {
                if (random.nextBoolean()) {
                    next.add(random.nextInt(next.size() + 1), new Row(id, "v" + random.nextInt(3)));
                }
            }
            set(next.toArray(Row[]::new));
            assertThat(model.rows()).isEqualTo(next);
        }
    }
}
