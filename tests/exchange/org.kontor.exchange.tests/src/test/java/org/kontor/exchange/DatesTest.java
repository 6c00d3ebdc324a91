package org.kontor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kontor.base.KontorException;
import org.kontor.base.Progress;

/** Dates are read as the whole column says, never guessed row by row and never rolled over. */
class DatesTest {

    @TempDir
    private Path folder;
    private Imports imports;

    @BeforeEach
    void start() {
        imports = new Imports(folder);
    }

    private Path dates(String... dates) {
        var text = new StringBuilder("name;on\n");
        for (int i = 0; i < dates.length; i++) {
            text.append("n").append(i).append(';').append(dates[i]).append('\n');
        }
        return imports.file(text.toString());
    }

    @ParameterizedTest
    @CsvSource({"3/1/2017, 10/25/2016, M/d/yyyy, 2017-03-01", "3/1/2017, 25/10/2016, d/M/yyyy, 2017-01-03",
            "3.1.2017, 25.10.2016, d.M.yyyy, 2017-01-03", "03.01.17, 5.01.17, d.M.yy, 2017-01-03",
            "2017-03-01, 2017-12-31, yyyy-MM-dd, 2017-03-01", "2017/3/1, 2017/12/31, yyyy/MM/dd, 2017-03-01",
            "20170301, 20171231, yyyyMMdd, 2017-03-01", "3-1-2017, 25-10-2016, d-M-yyyy, 2017-01-03",
            "3.1.2017 14:30, 4.1.2017 08:00:15, d.M.yyyy, 2017-01-03",
            "2017-03-01T10:00:00Z, 2017-03-02T10:00:00+02:00, yyyy-MM-dd, 2017-03-01"})
    void theWholeColumnTellsTheFormat(String one, String other, String pattern, LocalDate day) {
        var plan = imports.plan(dates(one, other, one));
        assertEquals(new FileColumn.Dates(pattern, List.of(pattern)), plan.look().columns().get(1).dates());
        imports.run(plan, null, Progress.NONE);
        assertEquals(day, imports.values("on").getFirst());
    }

    @Test
    void whatMayMeanTwoDaysIsAskedAbout() {
        var plan = imports.plan(dates("3/1/2017", "4/2/2017"));
        assertEquals(List.of("The dates of the column “on” can mean M/d/yyyy or d/M/yyyy. Choose the date format."),
                sorted(imports.files.check(plan).toString()));
        var chosen = imports.plan(dates("3/1/2017", "4/2/2017"), FileHints.NONE.dateFormat("dd/MM/yyyy"));
        assertEquals(List.of(), imports.files.check(chosen));
        imports.run(chosen, null, Progress.NONE);
        assertEquals(List.of(LocalDate.of(2017, 1, 3), LocalDate.of(2017, 2, 4)), imports.values("on"));
    }

    /** Either order of the two formats is right. */
    private static List<String> sorted(String text) {
        return List.of(text.substring(1, text.length() - 1).replace("d/M/yyyy or M/d/yyyy", "M/d/yyyy or d/M/yyyy"));
    }

    @Test
    void oneColumnTellsForTheOther() {
        var plan = imports.plan(imports.file("name,on,closedOn\nAlpha,3/1/2017,3/25/2017\nBeta,4/2/2017,4/28/2017\n"));
        assertEquals(List.of(), imports.files.check(plan));
        imports.run(plan, null, Progress.NONE);
        assertEquals(List.of(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 4, 2)), imports.values("on"));
    }

    @Test
    void sameDayAndMonthAreNoQuestion() {
        assertEquals(List.of(), imports.files.check(imports.plan(dates("3/3/2017", "4/4/2017"))));
    }

    @Test
    void twoHabitsInOneColumnAreAskedAbout() {
        assertFalse(imports.files.check(imports.plan(dates("13/1/2017", "14/2/2017", "1/15/2017", "2/16/2017")))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"30.02.2017", "31.4.2017", "29.2.2017", "0.1.2017", "1.13.2017", "tomorrow", "1.1.20177"})
    void noDayOfTheCalendarIsWrong(String text) {
        var result = imports.run(dates("25.10.2016", text, "28.2.2017"));
        assertEquals(List.of("3: “" + text + "” is not a date (d.M.yyyy)."), Imports.reasons(result));
        assertEquals(List.of("n0", "n2"), imports.things.names());
    }

    @Test
    void theLeapDayIsADay() {
        imports.run(dates("29.2.2016"));
        assertEquals(List.of(LocalDate.of(2016, 2, 29)), imports.values("on"));
    }

    @Test
    void aFormatThatIsNoneIsRefused() {
        var file = dates("1.1.2017");
        for (var pattern : Arrays.asList("banana", "dd.MM", "yyyy")) {
            assertThrows(KontorException.class,
                    () -> imports.files.look(file, FileHints.NONE.dateFormat(pattern), Progress.NONE), pattern);
        }
    }

    @Test
    void pointsInTimeKeepTheirOffset() {
        imports.run(imports.file("name,at\nAlpha,2017-03-01T10:00:00+02:00\nBeta,2017-03-01 10:00:00Z\n"));
        assertEquals(List.of(Instant.parse("2017-03-01T08:00:00Z"), Instant.parse("2017-03-01T10:00:00Z")),
                imports.values("at"));
    }
}
