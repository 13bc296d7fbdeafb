package id.tanggap.server.asset.internal;

import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetImport.Outcome;
import id.tanggap.protocol.asset.AssetImport.Row;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.fault.FieldError;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.fault.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Enters the rows of a file one after the other; a refused row changes nothing. */
@ApplicationScoped
public class AssetImporter {
    private final AssetRowReader reader;
    private final AssetRepository assets;
    private final AssetWriter writer;

    @Inject
    AssetImporter(AssetRowReader reader, AssetRepository assets, AssetWriter writer) {
        this.reader = reader;
        this.assets = assets;
        this.writer = writer;
    }

    /** Runs an import inside the caller's transaction. */
    public AssetImport run(ImportAssets command, Actor actor) {
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int unchanged = 0;
        for (AssetFile.Row row : AssetFile.read(command.csv())) {
            Row told = enter(row, seen, command.dryRun() ? null : actor);
            if (told == null) {
                unchanged++;
            } else {
                rows.add(told);
            }
        }
        return new AssetImport(
                command.dryRun(),
                count(rows, Outcome.CREATED),
                count(rows, Outcome.CHANGED),
                unchanged,
                count(rows, Outcome.REFUSED),
                rows);
    }

    /** What became of a row; null when the asset is like that already. */
    private @Nullable Row enter(AssetFile.Row row, Set<String> seen, @Nullable Actor actor) {
        String tag = row.cells().getOrDefault("tag", "");
        SaveAsset known = assets.byTag(tag).map(assets::findById).map(Asset::present).orElse(null);
        AssetRowReader.Reading reading = reader.read(row.cells(), known);
        SaveAsset wanted = reading.command();
        List<FieldError> errors = new ArrayList<>(reading.errors());
        if (wanted != null) {
            errors.addAll(doubles(wanted, seen));
        }
        if (wanted == null || !errors.isEmpty()) {
            return new Row(row.line(), tag, Outcome.REFUSED, errors);
        }
        if (wanted.equals(known)) {
            return null;
        }
        try {
            if (actor == null) {
                writer.check(wanted);
            } else {
                writer.write(wanted, actor);
            }
        } catch (DomainException refused) {
            return new Row(row.line(), tag, Outcome.REFUSED, AssetRowReader.byColumn(refused));
        }
        return new Row(
                row.line(), tag, known == null ? Outcome.CREATED : Outcome.CHANGED, List.of());
    }

    /** The same tag or serial number twice in one file: a dry run must refuse it too. */
    private static List<FieldError> doubles(SaveAsset row, Set<String> seen) {
        List<FieldError> errors = new ArrayList<>();
        if (!seen.add("tag " + row.tag().toUpperCase(Locale.ROOT))) {
            errors.add(FieldError.of("tag", "DUPLICATE"));
        }
        String serial = row.serial();
        if (serial != null
                && !seen.add(
                        "serial "
                                + row.model().toLowerCase(Locale.ROOT)
                                + "\n"
                                + serial.toUpperCase(Locale.ROOT))) {
            errors.add(FieldError.of("serial", "DUPLICATE"));
        }
        return errors;
    }

    private static int count(List<Row> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> Objects.equals(row.outcome(), outcome)).count();
    }
}
