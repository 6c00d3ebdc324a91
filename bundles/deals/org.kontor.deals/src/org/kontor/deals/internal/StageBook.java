package org.kontor.deals.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.base.Ref;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealState;
import org.kontor.deals.Stage;

/** All kinds with their stages, to look up in. Immutable. */
final class StageBook {

    private final Map<Long, DealKind> kinds = new LinkedHashMap<>();
    private final Map<Long, Place> places = new HashMap<>();

    private StageBook(List<DealKind> all) {
        for (final var kind : all) {
            kinds.put(kind.id(), kind);
            for (int order = 0; order < kind.stages().size(); order++) {
                final var stage = kind.stages().get(order);
                places.put(stage.id(), new Place(kind, stage, order));
            }
        }
    }

    static StageBook of(List<DealKind> kinds) {
        return new StageBook(kinds);
    }

    /** Active ones first. */
    List<DealKind> kinds() {
        return List.copyOf(kinds.values());
    }

    Optional<DealKind> kind(long id) {
        return Optional.ofNullable(kinds.get(id));
    }

    Optional<Place> stage(long id) {
        return Optional.ofNullable(places.get(id));
    }

    Ref kindRef(long id) {
        return kind(id).map(kind -> new Ref(id, kind.name())).orElse(new Ref(id, "?"));
    }

    Ref stageRef(long id) {
        return stage(id).map(place -> new Ref(id, place.stage().name())).orElse(new Ref(id, "?"));
    }

    /** The first stage of a kind. */
    Place first(DealKind kind) {
        return places.get(kind.stages().getFirst().id());
    }

    /** The stage in which the talks begin: the first one after prospecting, else the first. */
    Place talks(DealKind kind) {
        return kind.stages().stream().filter(stage -> stage.code().equals("ENGAGING")).findFirst()
                .map(stage -> places.get(stage.id())).orElseGet(() -> first(kind));
    }

    /** The stage of a kind in which a deal is won, or lost. */
    Place closing(DealKind kind, DealState state) {
        return kind.stages().stream().filter(stage -> stage.state() == state).findFirst()
                .map(stage -> places.get(stage.id())).orElseThrow();
    }

    /** A stage with its kind and its place in it, from 0. */
    record Place(DealKind kind, Stage stage, int order) {
    }
}
