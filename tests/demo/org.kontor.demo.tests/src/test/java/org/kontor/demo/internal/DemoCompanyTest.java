package org.kontor.demo.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kontor.base.Progress;
import org.kontor.base.list.PageRequest;
import org.kontor.base.list.Sort;
import org.kontor.bench.Program;
import org.kontor.deals.DealRow;
import org.kontor.deals.DealState;
import org.kontor.demo.DemoCompany.Wish;
import org.kontor.store.ConnectionProfile;

class DemoCompanyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 18);

    @TempDir
    private Path folder;
    private final List<Program> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(Program::close);
    }

    private Program program(String name) {
        final var program = Program.open(new ConnectionProfile.Embedded(folder.resolve(name)));
        open.add(program);
        return program;
    }

    private static Wish wish(int deals, long seed, boolean besideOthers) {
        return new Wish(deals, seed, TODAY, besideOthers);
    }

    private static List<DealRow> deals(Program program) {
        return program.list().page(new PageRequest(List.of(), List.of(new Sort("number", false)), null, false, 10_000))
                .rows();
    }

    private static List<String> told(Program program) {
        return deals(program).stream().map(row -> String.join("|", row.number(), row.title(),
                String.valueOf(row.partner()), row.stage().label(), row.amount().toString(), row.openedOn().toString(),
                String.valueOf(row.closedOn()), row.responsible().label(), String.valueOf(row.lossReason()))).toList();
    }

    @Test
    void aCompanyWithAPast() {
        final var program = program("past");
        final var made = program.demo().make(wish(300, 1, false), Progress.NONE).orThrow();
        assertEquals(300, made.deals());
        assertEquals(60, made.partners());
        assertTrue(made.whole() && made.persons() >= 60 && made.users() >= 12 && made.products() >= 20);
        final var rows = deals(program);
        assertEquals(300, rows.size());
        for (final var row : rows) {
            assertFalse(row.openedOn().isAfter(TODAY) || row.openedOn().isBefore(TODAY.minusYears(3)));
            assertEquals(row.state() == DealState.OPEN, row.closedOn() == null);
            assertTrue(row.closedOn() == null || !row.closedOn().isAfter(TODAY));
            assertEquals(row.state() == DealState.LOST, row.lossReason() != null);
            assertTrue(row.state() != DealState.WON || row.partner() != null);
        }
        for (final int year : new int[] {2023, 2024, 2025, 2026}) {
            final var numbers =
                    rows.stream().map(DealRow::number).filter(n -> n.endsWith("/" + year + "/CRM")).toList();
            assertEquals(
                    IntStream.rangeClosed(1, numbers.size()).mapToObj(n -> "%04d/%d/CRM".formatted(n, year)).toList(),
                    numbers);
        }
        final var currencies = new HashSet<String>();
        rows.forEach(row -> currencies.add(row.amount().currency()));
        assertEquals(new HashSet<>(List.of("PLN", "UAH", "RUB", "EUR")), currencies);
        assertTrue(program.deals().stages(rows.getFirst().id()).size() >= 2);
    }

    @Test
    void theSameWishMakesTheSameCompany() {
        final var one = program("one");
        one.demo().make(wish(80, 5, false), Progress.NONE).orThrow();
        final var told = told(one);
        one.close();
        open.clear();
        final var other = program("other");
        other.demo().make(wish(80, 5, false), Progress.NONE).orThrow();
        assertEquals(told, told(other));
    }

    @Test
    void aDatabaseWithPartnersIsLeftAloneUnlessAsked() {
        final var program = program("twice");
        program.demo().make(wish(0, 1, false), Progress.NONE).orThrow();
        assertEquals(1, program.demo().make(wish(10, 2, false), Progress.NONE).problems().size());
        assertEquals(0, deals(program).size());
        assertEquals(10, program.demo().make(wish(10, 2, true), Progress.NONE).orThrow().deals());
        assertEquals(1, program.demo().make(wish(Wish.MOST + 1, 2, true), Progress.NONE).problems().size());
    }

    @Test
    void whoCancelsKeepsWhatIsMade() {
        final var program = program("cancelled");
        final var stop = new Progress() {
            private long worked;
            private long total;

            @Override
            public void total(long units) {
                total = units;
            }

            @Override
            public void worked(long units) {
                worked += units;
            }

            @Override
            public boolean cancelled() {
                return worked >= 500;
            }
        };
        final var made = program.demo().make(wish(1_200, 3, false), stop).orThrow();
        assertEquals(1_200 + 240, stop.total);
        assertFalse(made.whole());
        assertEquals(500, made.deals());
        assertEquals(500, deals(program).size());
    }
}
