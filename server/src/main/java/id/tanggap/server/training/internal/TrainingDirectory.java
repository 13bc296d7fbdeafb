package id.tanggap.server.training.internal;

import id.tanggap.protocol.identity.Role;
import id.tanggap.protocol.identity.UserView;
import id.tanggap.protocol.training.TrainerView;
import id.tanggap.protocol.unit.PoldaView;
import id.tanggap.server.identity.UserDirectory;
import id.tanggap.server.unit.UnitService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What training needs to know of trainers, Polda and curricula. */
@ApplicationScoped
class TrainingDirectory {
    private final UserDirectory users;
    private final UnitService units;
    private final CurriculumRepository curricula;

    @Inject
    TrainingDirectory(UserDirectory users, UnitService units, CurriculumRepository curricula) {
        this.users = users;
        this.units = units;
        this.curricula = curricula;
    }

    List<TrainerView> trainers() {
        return users.list().stream()
                .filter(TrainingDirectory::trains)
                .map(u -> new TrainerView(u.id(), u.name()))
                .sorted(Comparator.comparing(TrainerView::name))
                .toList();
    }

    boolean isTrainer(UUID userId) {
        return users.find(userId).filter(TrainingDirectory::trains).isPresent();
    }

    /** Names of all users, those who left included: old sessions still say who trained. */
    Map<UUID, String> userNames() {
        return users.list().stream().collect(Collectors.toMap(UserView::id, UserView::name));
    }

    Optional<PoldaView> polda(String code) {
        return units.list().polda().stream().filter(p -> p.code().equals(code)).findFirst();
    }

    String curriculumTitle(String code) {
        Curriculum curriculum = curricula.findById(code);
        return curriculum == null ? code : curriculum.title();
    }

    private static boolean trains(UserView user) {
        return !user.disabled() && user.roles().contains(Role.TRAINER);
    }
}
