package id.tanggap.protocol.asset;

import id.tanggap.protocol.ClientCommand;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Enters or changes many assets, by their tags. Rows that are refused do not hold up the others.
 *
 * @param csv comma or semicolon separated, first line {@code
 *     tag,kind,model,serial,polda,unit,location,owner,warranty,state,note}; tag, kind and model
 *     must be there
 * @param dryRun look only, change nothing
 */
public record ImportAssets(@NotBlank @Size(max = 48000) String csv, boolean dryRun)
        implements ClientCommand<AssetImport> {}
