package org.kontor.deals.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kontor.deals.DealKind;
import org.kontor.deals.DealKindService;
import org.kontor.deals.DealState;
import org.kontor.deals.FunnelService;
import org.kontor.deals.Stage;
import org.kontor.store.RowReader;
import org.kontor.store.Session;
import org.kontor.store.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The funnel in three statements, however many deals there are. The first groups the period's entries by deal: how far
 * it came, and whether it was lost; the second how long deals stayed; the third counts the undated.
 */
@Component
public final class DefaultFunnelService implements FunnelService {

    private final Store store;
    private final DealKindService kinds;
    private final ZoneId zone;

    /** For the framework. */
    @Activate
    public DefaultFunnelService(@Reference Store store, @Reference DealKindService kinds) {
        this(store, kinds, ZoneId.systemDefault());
    }

    /** Days begin at midnight in that zone. */
    public DefaultFunnelService(Store store, DealKindService kinds, ZoneId zone) {
        this.store = store;
        this.kinds = kinds;
        this.zone = zone;
    }

    @Override
    public Funnel funnel(Query query) {
        final var kind = StageBook.of(kinds.kinds()).kind(query.kindId())
                .orElseThrow(() -> new IllegalArgumentException("No kind of deal " + query.kindId()));
        return store.read(session -> new Reading(session, kind, query).funnel());
    }

    private final class Reading {

        private final Session session;
        private final List<Stage> way;
        private final Stage lost;
        private final Query query;
        private final Scope scope;

        Reading(Session session, DealKind kind, Query query) {
            this.session = session;
            this.query = query;
            way = kind.stages().stream().filter(stage -> stage.state() != DealState.LOST).toList();
            lost = kind.stages().stream().filter(stage -> stage.state() == DealState.LOST).findFirst().orElseThrow();
            scope = scope();
        }

        Funnel funnel() {
            final var counts = new FunnelCounts(way.size());
            reached().forEach(counts::add);
            final var stays = stays();
            final var steps = new ArrayList<Step>();
            for (int i = 0; i < way.size(); i++) {
                final var stage = way.get(i);
                steps.add(new Step(stage, counts.deals(i), counts.sum(i), counts.share(counts.deals(i)),
                        stays.get(stage.id())));
            }
            final var lostStep = new Step(lost, counts.lost(), counts.lostSum(), counts.share(counts.lostOfFirst()),
                    null);
            return new Funnel(List.copyOf(steps), lostStep, undated(), counts.currencies());
        }

        /** How many deals came how far, by currency; a deal that was only lost came nowhere (-1). */
        private List<FunnelCounts.Reached> reached() {
            final var cases = new StringBuilder();
            final var parameters = new ArrayList<Object>();
            for (int place = 0; place < way.size(); place++) {
                cases.append(" WHEN ? THEN ").append(place);
                parameters.add(way.get(place).id());
            }
            parameters.add(lost.id());
            parameters.add(start());
            parameters.add(end());
            parameters.addAll(stageIds());
            parameters.addAll(scope.parameters());
            return session.sql("""
                    SELECT T.REACHED, T.LOST, D.CURRENCY, COUNT(*) AS DEALS, SUM(D.AMOUNT) AS AMOUNT
                    FROM (SELECT E.DEAL_ID, MAX(CASE E.STAGE_ID%s ELSE -1 END) AS REACHED,
                            MAX(CASE E.STAGE_ID WHEN ? THEN 1 ELSE 0 END) AS LOST
                        FROM STAGE_ENTRY E WHERE E.ENTERED_AT >= ? AND E.ENTERED_AT < ? AND E.STAGE_ID IN (%s)
                        GROUP BY E.DEAL_ID) T
                    JOIN DEAL D ON D.ID = T.DEAL_ID
                    WHERE %s
                    GROUP BY T.REACHED, T.LOST, D.CURRENCY""".formatted(cases, marks(), scope.sql()), parameters,
                    Reading::reached);
        }

        private static FunnelCounts.Reached reached(RowReader row) {
            return new FunnelCounts.Reached(row.integer("REACHED").intValue(), row.integer("LOST") == 1,
                    row.text("CURRENCY"), row.integer("DEALS"), row.decimal("AMOUNT"));
        }

        /** Of the entries that ended in the period by going on towards won. */
        private Map<Long, Duration> stays() {
            final var parameters = new ArrayList<Object>(List.of(start(), end()));
            parameters.addAll(stageIds());
            parameters.addAll(scope.parameters());
            final var stays = new HashMap<Long, Duration>();
            session.sql("""
                    SELECT E.STAGE_ID, COUNT(E.STAYED_SECONDS) AS ENTRIES, SUM(E.STAYED_SECONDS) AS SECONDS
                    FROM STAGE_ENTRY E%s
                    WHERE E.LEFT_AT >= ? AND E.LEFT_AT < ? AND E.WENT_ON AND E.STAGE_ID IN (%s) AND %s
                    GROUP BY E.STAGE_ID""".formatted(scope.join(), marks(), scope.sql()), parameters, row -> {
                final long entries = row.integer("ENTRIES");
                if (entries > 0) {
                    stays.put(row.id("STAGE_ID"),
                            Duration.ofSeconds(row.decimal("SECONDS").longValue() / entries));
                }
                return null;
            });
            return stays;
        }

        private long undated() {
            final var parameters = new ArrayList<Object>(stageIds());
            parameters.addAll(scope.parameters());
            return session.sql("""
                    SELECT COUNT(DISTINCT E.DEAL_ID) AS DEALS FROM STAGE_ENTRY E%s
                    WHERE E.ENTERED_AT IS NULL AND E.STAGE_ID IN (%s) AND %s"""
                    .formatted(scope.join(), marks(), scope.sql()), parameters,
                    row -> row.integer("DEALS")).getFirst();
        }

        private Scope scope() {
            final var readable = session.readable(DealEntity.KIND, "D.RESPONSIBLE_ID");
            final var parameters = new ArrayList<>(readable.parameters());
            if (query.responsibleId() == null) {
                final var join = readable.sql().equals("(1=1)") ? "" : " JOIN DEAL D ON D.ID = E.DEAL_ID";
                return new Scope(join, readable.sql(), parameters);
            }
            parameters.add(query.responsibleId());
            return new Scope(" JOIN DEAL D ON D.ID = E.DEAL_ID", readable.sql() + " AND D.RESPONSIBLE_ID = ?",
                    parameters);
        }

        private List<Long> stageIds() {
            return Stream.concat(way.stream(), Stream.of(lost)).map(Stage::id).toList();
        }

        private String marks() {
            return String.join(", ", Collections.nCopies(way.size() + 1, "?"));
        }

        private Instant start() {
            return query.from().atStartOfDay(zone).toInstant();
        }

        private Instant end() {
            return query.to().plusDays(1).atStartOfDay(zone).toInstant();
        }
    }

    /** Whose deals. */
    private record Scope(String join, String sql, List<Object> parameters) {
    }
}
