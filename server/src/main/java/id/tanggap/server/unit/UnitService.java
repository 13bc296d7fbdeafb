package id.tanggap.server.unit;

import id.tanggap.protocol.unit.PoldaView;
import id.tanggap.protocol.unit.UnitList;
import id.tanggap.protocol.unit.UnitView;
import id.tanggap.server.platform.database.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Polda and units. */
@ApplicationScoped
@Transactional
public class UnitService {
    private static final String POLDA =
            "select code, name, zone_label, zone_id, headquarters, training_programme from polda ";
    private static final String UNIT = "select id, polda_code, kind, name from unit ";

    private final Jdbc jdbc;

    @Inject
    UnitService(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /**
     * All Polda, in the order of their official codes, and all units: each Polda, then its Polres.
     */
    public UnitList list() {
        return new UnitList(
                jdbc.list(POLDA + "order by province_code", UnitService::polda),
                jdbc.list(UNIT + "order by polda_code, kind <> 'Polda', name", UnitService::unit));
    }

    /** One unit; empty when there is none. */
    public Optional<UnitView> find(UUID unitId) {
        return jdbc.find(UNIT + "where id = ?", UnitService::unit, unitId);
    }

    /** One Polda; empty when there is none. */
    public Optional<PoldaView> findPolda(String code) {
        return jdbc.find(POLDA + "where code = ?", UnitService::polda, code);
    }

    private static PoldaView polda(ResultSet row) throws SQLException {
        return new PoldaView(
                row.getString("code"),
                row.getString("name"),
                row.getString("zone_label"),
                row.getString("zone_id"),
                row.getString("headquarters"),
                row.getBoolean("training_programme"));
    }

    private static UnitView unit(ResultSet row) throws SQLException {
        return new UnitView(
                row.getObject("id", UUID.class),
                row.getString("polda_code"),
                row.getString("kind"),
                row.getString("name"));
    }
}
