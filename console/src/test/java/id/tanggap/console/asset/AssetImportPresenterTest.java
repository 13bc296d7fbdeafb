package id.tanggap.console.asset;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.console.fixture.ScriptedServer;
import id.tanggap.console.ui.DirectUiTasks;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetImport.Outcome;
import id.tanggap.protocol.asset.AssetImport.Row;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.fault.FaultCode;
import id.tanggap.protocol.fault.FieldError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetImportPresenterTest {
    private static final String HEAD = "tag,kind,model";

    private final ScriptedServer server = new ScriptedServer();
    private final List<AssetImportState> rendered = new ArrayList<>();
    private final List<String> entered = new ArrayList<>();
    private final List<Path> unreadable = new ArrayList<>();
    private final AssetImportPresenter presenter =
            new AssetImportPresenter(
                    new AssetImportView() {
                        @Override
                        public void fill(String csv) {}

                        @Override
                        public void showUnreadable(Path file) {
                            unreadable.add(file);
                        }

                        @Override
                        public void render(AssetImportState state) {
                            rendered.add(state);
                        }
                    },
                    server,
                    new DirectUiTasks(),
                    () -> entered.add("entered"));

    private AssetImportState last() {
        return rendered.getLast();
    }

    /** Refuses the last line of each part. */
    private static AssetImport answer(ImportAssets command) {
        long lines = command.csv().lines().count();
        return new AssetImport(
                command.dryRun(),
                (int) lines - 2,
                0,
                0,
                1,
                List.of(
                        new Row(
                                lines,
                                "X",
                                Outcome.REFUSED,
                                List.of(FieldError.of("kind", "UNKNOWN_VALUE")))));
    }

    @Test
    void aLookComesBeforeTheDeed() {
        server.on(ImportAssets.class, AssetImportPresenterTest::answer);
        String csv = HEAD + "\nA-1,PC,M\nA-2,CAR,M";
        presenter.fill(csv);
        presenter.enter();
        assertThat(server.sent()).isEmpty();
        presenter.check();
        assertThat(last().canEnter()).isTrue();
        assertThat(entered).isEmpty();
        presenter.enter();
        assertThat(server.sent())
                .containsExactly(new ImportAssets(csv, true), new ImportAssets(csv, false));
        assertThat(entered).hasSize(1);
        assertThat(last().canEnter()).isFalse();
    }

    @Test
    void aFileIsReadIntoTheField(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("aset.csv"), HEAD + "\nA-1,PC,M");
        presenter.read(file);
        assertThat(last().csv()).isEqualTo(HEAD + "\nA-1,PC,M");
        assertThat(unreadable).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsSaidAndTheFieldStays(@TempDir Path folder) throws IOException {
        presenter.fill(HEAD);
        Path noText = Files.write(folder.resolve("aset.csv"), new byte[] {(byte) 0xff});
        presenter.read(noText);
        presenter.read(folder.resolve("gone.csv"));
        assertThat(unreadable).containsExactly(noText, folder.resolve("gone.csv"));
        assertThat(last().csv()).isEqualTo(HEAD);
    }

    @Test
    void anotherTextMustBeLookedAtAgain() {
        server.on(ImportAssets.class, AssetImportPresenterTest::answer);
        presenter.fill(HEAD + "\nA-1,PC,M\nA-2,CAR,M");
        presenter.check();
        presenter.type(HEAD + "\nA-1,PC,M");
        assertThat(last().result()).isNull();
        presenter.enter();
        assertThat(server.sent()).hasSize(1);
    }

    @Test
    void aLargeTableGoesInPartsAndItsLinesKeepTheirNumbers() {
        server.on(ImportAssets.class, AssetImportPresenterTest::answer);
        StringBuilder csv = new StringBuilder(HEAD);
        for (int i = 1; i <= 1000; i++) {
            csv.append("\nA-").append(i).append(",PC,\"Model dengan\nnama panjang\"");
        }
        presenter.fill(csv.toString());
        presenter.check();
        List<ImportAssets> sent = server.sent(ImportAssets.class);
        assertThat(sent).hasSizeGreaterThan(2);
        assertThat(sent)
                .allMatch(part -> part.csv().startsWith(HEAD + "\n"))
                .allMatch(part -> part.csv().length() <= AssetImportPresenter.PART)
                .allMatch(part -> part.csv().endsWith("panjang\""));
        AssetImport result = Objects.requireNonNull(last().result());
        assertThat(result.refused()).isEqualTo(sent.size());
        assertThat(result.rows().getLast().line()).isEqualTo(2001);
        assertThat(result.rows())
                .extracting(Row::line)
                .isSortedAccordingTo(Long::compare)
                .doesNotHaveDuplicates();
    }

    @Test
    void aRefusedTableSaysWhy() {
        server.refuse(ImportAssets.class, FaultCode.INVALID);
        presenter.fill("kode,jenis");
        presenter.check();
        assertThat(Objects.requireNonNull(last().fault()).code()).isEqualTo(FaultCode.INVALID);
        presenter.fill(HEAD + "\n" + "x".repeat(AssetImportPresenter.PART));
        presenter.check();
        assertThat(Objects.requireNonNull(last().fault()).code()).isEqualTo(FaultCode.TOO_LARGE);
    }
}
