package id.tanggap.server.asset.transport;

import static id.tanggap.protocol.identity.Role.AGENT;
import static id.tanggap.protocol.identity.Role.SUPERVISOR;
import static id.tanggap.protocol.identity.Role.TECHNICIAN;

import id.tanggap.protocol.asset.AssetDetail;
import id.tanggap.protocol.asset.AssetImport;
import id.tanggap.protocol.asset.AssetPage;
import id.tanggap.protocol.asset.GetAsset;
import id.tanggap.protocol.asset.ImportAssets;
import id.tanggap.protocol.asset.SaveAsset;
import id.tanggap.protocol.asset.SearchAssets;
import id.tanggap.server.asset.AssetService;
import id.tanggap.server.platform.actor.Actor;
import id.tanggap.server.platform.command.CommandHandlers;
import id.tanggap.server.platform.command.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Commands about assets. The desk sees them; technicians and supervisors change them. */
@ApplicationScoped
class AssetCommands implements CommandHandlers {
    private final AssetService service;

    @Inject
    AssetCommands(AssetService service) {
        this.service = service;
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    AssetPage search(SearchAssets command, Actor actor) {
        return service.search(command);
    }

    @Handles(
            allow = {AGENT, TECHNICIAN, SUPERVISOR},
            write = false)
    AssetDetail get(GetAsset command, Actor actor) {
        return service.get(command.assetId());
    }

    @Handles(
            allow = {TECHNICIAN, SUPERVISOR},
            write = true)
    AssetDetail save(SaveAsset command, Actor actor) {
        return service.save(command, actor);
    }

    @Handles(
            allow = {TECHNICIAN, SUPERVISOR},
            write = true)
    AssetImport importAll(ImportAssets command, Actor actor) {
        return service.importAll(command, actor);
    }
}
